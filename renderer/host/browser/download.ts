const TYPES: Readonly<Record<string, string>> = {
  samkalkyl: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** The browser needs the address for as long as it takes to start reading. */
const KEPT_FOR_MS = 60_000;

/** Hands the bytes to the browser's own downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const blob = new Blob([bytes.slice()], { type: TYPES[extension] ?? 'application/octet-stream' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
