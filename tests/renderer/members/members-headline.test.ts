import { expect, test } from 'vitest';
import { membersHeadlineOf } from '../../../renderer/members/members-headline.ts';
import { planWithHours, SWEDISH, withStatus } from './member-plan.ts';

const said = (statuses: Parameters<typeof withStatus>[1]) => {
  const headline = membersHeadlineOf(withStatus(planWithHours(), statuses));
  if (!headline) return null;
  const { title, detail, chips } = headline;
  return [
    SWEDISH.text(title),
    detail && SWEDISH.text(detail),
    ...chips.map(({ message }) => SWEDISH.text(message)),
  ];
};

test('nothing is said where nobody has answered', () => {
  expect(said({})).toBeNull();
});

test('how many have decided, who is still to answer, and how many are short of the minimum', () => {
  // The example wants at least four; two have decided or signed.
  expect(said({ Bengtsfors: 'decided', Mellerud: 'signed', Åmål: 'asked', Munkedal: 'declined' })).toEqual([
    '2 av 8 har beslutat att vara med',
    '1 har inte svarat slutgiltigt och 1 har tackat nej.',
    '2 beslut saknas till minst 4',
  ]);
});

test('the minimum reached is said, and what is none is not', () => {
  const four = { Bengtsfors: 'decided', Mellerud: 'decided', Årjäng: 'decided', Munkedal: 'signed' } as const;
  expect(said(four)).toEqual(['4 av 8 har beslutat att vara med', null, 'Minst 4 är uppnått']);
});
