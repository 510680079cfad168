/** A directory object's id and, where Graph sends a derived type, its `@odata.type`. */
export interface RawObject {
  id: string;
  '@odata.type'?: string;
}
