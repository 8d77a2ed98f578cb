import { useEffect } from 'react';

/** Runs `leave` when the pointer is pressed outside everything that `inside` selects, or the window loses the focus. */
export function useOutsidePress(isOpen: boolean, inside: string, leave: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || !target.closest(inside)) leave();
    };
    document.addEventListener('pointerdown', onPress, true);
    window.addEventListener('blur', leave);
    window.addEventListener('resize', leave);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('blur', leave);
      window.removeEventListener('resize', leave);
    };
  }, [isOpen, inside, leave]);
}
