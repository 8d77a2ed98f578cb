/** The last two folders of a file's path, for telling files apart on screen: `Dokument › Samverkan`. */
export function folderInWords(path: string): string {
  const folders = path.split(/[\\/]/).slice(0, -1).filter(Boolean);
  return folders.slice(-2).join(' › ');
}
