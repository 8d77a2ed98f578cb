/** The content's hash in hexadecimal. Empty in an insecure context, where there is no file to write back to either. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (!window.isSecureContext) return '';
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
