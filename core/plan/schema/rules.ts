import { z } from 'zod';

/** A2: the step in percentage points that a share is rounded to, or none. */
export const shareRounding = z.enum(['none', '1', '0.1', '0.01']);
export type ShareRounding = z.infer<typeof shareRounding>;
/** A2: how rounded shares are made to meet 100 %, or that they are not. */
export const shareMethod = z.enum(['largestRemainder', 'sainteLague', 'each']);
export type ShareMethod = z.infer<typeof shareMethod>;
/** A4: kronor that amounts are rounded to; `plan`: as the plan's unit. */
export const amountUnit = z.enum(['plan', '0.01', '1', '10', '100', '1000']);
export type AmountUnit = z.infer<typeof amountUnit>;
/** A4: by largest remainder, or each half up with the difference on a row of its own or on the host. */
export const amountRounding = z.enum(['largestRemainder', 'halfUp', 'halfUpHost']);
export type AmountRounding = z.infer<typeof amountRounding>;
/** T2–T4: ceilings are tested only, or capped with the excess on the others or on the host. */
export const ceilingRule = z.enum(['test', 'spread', 'host']);
export type CeilingRule = z.infer<typeof ceilingRule>;
