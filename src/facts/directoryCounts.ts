/** How many objects of each kind disappear with the directory. */
export interface DirectoryCounts {
  readonly groups: number;
  readonly administrativeUnits: number;
  readonly contacts: number;
}
