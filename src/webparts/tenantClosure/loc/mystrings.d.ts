declare interface ITenantClosureWebPartStrings {
  ReadOnlyGroup: string;
  ReadOnlyLabel: string;
  ReadOnlyOn: string;
  ReadOnlyOff: string;
}

declare module 'TenantClosureWebPartStrings' {
  const strings: ITenantClosureWebPartStrings;
  export = strings;
}
