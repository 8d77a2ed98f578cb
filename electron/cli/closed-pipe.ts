import process from 'node:process';

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault of ours, and no reason for a stack trace. */
export function tolerateClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(ignoreClosedPipe)) stream.on('error', ignoreClosedPipe);
  }
}

function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
