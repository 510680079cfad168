type Sentences<Table> = { readonly [Id in keyof Table & string as `attest.${Id}`]: Table[Id] };

/** What a person signs, point by point, each as a sentence of its own: `attest.<point>`. */
export function statements<Table extends Readonly<Record<string, string>>>(table: Table): Sentences<Table> {
  return Object.fromEntries(Object.entries(table).map(([point, sentence]) => [`attest.${point}`, sentence])) as Sentences<Table>;
}
