/** Asks for the whole screen. A host that does not give it leaves the window as it is. */
export async function fillScreen(): Promise<void> {
  if (!document.fullscreenEnabled || document.fullscreenElement) return;
  try {
    await document.documentElement.requestFullscreen();
  } catch (refusal) {
    // Refused without a press of a key or a button (TypeError), as when a test or a script begins.
    if (!(refusal instanceof TypeError)) throw refusal;
  }
}

/** Gives it back. */
export function leaveScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}

/** Esc leaves the whole screen before any key is heard: then what filled it is left as well. */
export function onScreenLeft(leave: () => void): () => void {
  const look = () => {
    if (!document.fullscreenElement) leave();
  };
  document.addEventListener('fullscreenchange', look);
  return () => document.removeEventListener('fullscreenchange', look);
}
