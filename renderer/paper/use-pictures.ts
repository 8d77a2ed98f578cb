import { useEffect, useState } from 'react';
import { usePlan } from '../store/document-store.ts';
import type { PaperDocument } from './paper-document.ts';
import { picturesOf, type PaperPictures } from './paper-picture.ts';

const NONE: PaperPictures = new Map();

/** The paper's charts, once they are drawn. */
export function usePictures(paper: PaperDocument): PaperPictures {
  const plan = usePlan();
  const [pictures, setPictures] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    void picturesOf(plan, paper).then((drawn) => {
      if (isCurrent && drawn.size > 0) setPictures(drawn);
    });
    return () => {
      isCurrent = false;
    };
  }, [plan, paper]);
  return pictures;
}
