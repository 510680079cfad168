/** Something that must never be. `lost` and `double` are counted by themselves: they are what a run is for. */
export interface Wrong {
  readonly kind: 'violation' | 'lost' | 'double';
  readonly says: string;
}

export const violation = (says: string): Wrong => ({ kind: 'violation', says });
