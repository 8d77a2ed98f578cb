/** A keyboard, as a person has it. */
export interface Keys {
  /** A key, or several held together: `Control+Shift+t`. */
  readonly press: (...chords: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
}

/** A keyboard that counts. A chord is one press, a typed character one; what is pressed outside it is not counted. */
export interface CountedKeys extends Keys {
  readonly count: () => number;
}

export function counted(keys: Keys): CountedKeys {
  let presses = 0;
  return {
    count: () => presses,
    async press(...chords) {
      presses += chords.length;
      await keys.press(...chords);
    },
    async type(text) {
      presses += [...text].length;
      await keys.type(text);
    },
  };
}
