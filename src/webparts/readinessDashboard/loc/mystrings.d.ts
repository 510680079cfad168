declare interface IReadinessDashboardWebPartStrings {
  ConsoleGroup: string;
  ConsoleUrlLabel: string;
  ConsoleUrlDescription: string;
}

declare module 'ReadinessDashboardWebPartStrings' {
  const strings: IReadinessDashboardWebPartStrings;
  export = strings;
}
