// Made from src/loc by `npm run strings`.
declare module 'ReadinessDashboardWebPartStrings' {
  const strings: {
    readonly ShowsGroup: string;
    readonly TenantLabel: string;
    readonly CountersLabel: string;
    readonly BlockersLabel: string;
    readonly Shown: string;
    readonly Hidden: string;
    readonly ConsoleGroup: string;
    readonly ConsoleLabel: string;
    readonly ConsoleDescription: string;
    readonly ConsoleWrong: string;
  };
  export = strings;
}
