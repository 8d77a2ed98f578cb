import type { Disk } from './disk.ts';
import { systemCodeOf } from './file-problem.ts';

/** Windows and some network file systems cannot do this at all: that is no fault. */
const CANNOT = ['EINVAL', 'EPERM', 'EISDIR', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP'];

/** Asks the disk to secure a rename in `folder`; false when it tried and could not. */
export async function secureFolder(folder: string, disk: Disk): Promise<boolean> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    return CANNOT.includes(systemCodeOf(error));
  }
}
