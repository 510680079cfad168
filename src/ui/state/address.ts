import { STEPS, type CheckId, type StepId } from '../../checks/check';
import { FIRST_VIEW, type View } from './listing';
import { printView } from './viewAddress';

/** Where in the product a person is. */
export type Place =
  | { readonly kind: 'readiness' }
  | { readonly kind: 'check'; readonly id: CheckId }
  | { readonly kind: 'step'; readonly step: StepId };

const CHECK = /^checks\/([A-Z]\d{2})$/;
const STEP = /^steps\/([a-z]+)$/;

/** Reads an address such as `checks/U02`; whatever it doesn't know is the readiness screen, never an error. */
export function placeOf(address: string, known: readonly CheckId[]): Place {
  const path = (address.split('?')[0] ?? '').replace(/^[#/]+|\/+$/g, '');
  const id = known.find((each) => each === CHECK.exec(path)?.[1]);
  if (id !== undefined) {
    return { kind: 'check', id };
  }
  const step = STEPS.find((each) => each === STEP.exec(path)?.[1]);
  return step === undefined ? { kind: 'readiness' } : { kind: 'step', step };
}

/**
 * The address of a place; the readiness screen has the empty one. With `view`, what the list of checks shows goes with
 * it wherever the list is in sight: `checks/U02?show=blocks&sort=-date`.
 */
export function addressOf(place: Place, view: View = FIRST_VIEW): string {
  switch (place.kind) {
    case 'readiness':
      return printView(view);
    case 'check':
      return `checks/${place.id}${printView(view)}`;
    case 'step':
      return `steps/${place.step}`;
  }
}
