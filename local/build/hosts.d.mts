import type { HostFiles } from '../built/site';

/** The hosts around a package: their own scripts, and the libraries that SharePoint and Teams have loaded already. */
export function buildHosts(): Promise<HostFiles>;
