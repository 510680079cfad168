// Made from src/loc by `npm run strings`.
declare module 'TenantClosureWebPartStrings' {
  const strings: {
    readonly Group: string;
    readonly About: string;
    readonly ReadOnlyLabel: string;
    readonly ReadOnlyOn: string;
    readonly ReadOnlyOff: string;
  };
  export = strings;
}
