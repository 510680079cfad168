/** A room that one page at a time can be in; the browser puts a page out that is closed, however it is closed. */
export interface Door {
  /** `locked`: the browser lets nobody in here. */
  enter(name: string): Promise<Entered | { readonly kind: 'occupied' } | { readonly kind: 'locked' }>;
  isOccupied(name: string): Promise<boolean>;
}

export interface Entered {
  readonly kind: 'entered';
  /** Resolves should the page be put out before it leaves. */
  readonly putOut: Promise<void>;
  /** Resolves when the next one can enter. */
  leave(): Promise<void>;
}

/** For browsers without such a thing: signs of life alone have to do. */
export const OPEN_DOOR: Door = {
  enter: async () => ({ kind: 'entered', putOut: new Promise(() => undefined), leave: async () => undefined }),
  isOccupied: async () => false
};
