import type { RawUser, RawVerifiedDomain } from '../state';
import type { Tenant } from './tenant';

const MINUTE = 60_000;

/** A domain can be seen until its forced removal is over. */
export function isDomainThere(tenant: Tenant, name: string, at: number): boolean {
  const { domainReleases, domainReleaseMinutes } = tenant.settings;
  const asked = domainReleases[name];
  return asked === undefined || Date.parse(asked) + domainReleaseMinutes * MINUTE > at;
}

/** What the organization says about its domains: it follows the domains themselves. */
export function verifiedDomainsAt(tenant: Tenant, at: number): RawVerifiedDomain[] {
  return tenant.settings.organization.verifiedDomains
    .filter(({ name }) => isDomainThere(tenant, name, at))
    .map((verified) => {
      const domain = tenant.domains.get(verified.name, at);
      return domain === undefined
        ? verified
        : { ...verified, isDefault: domain.isDefault, type: domain.authenticationType };
    });
}

/** The domain that came with the tenant and stays until the end. */
export function initialDomainName(tenant: Tenant): string {
  return tenant.domains.all().find((each) => each.isInitial)?.id ?? '';
}

const isAt = (address: string | null | undefined, domain: string): boolean =>
  (address ?? '').toLowerCase().endsWith(`@${domain.toLowerCase()}`);

/** Whether an address of an application, `api://contoso.com/app`, is on a domain. */
export function isUriAt(uri: string, domain: string): boolean {
  return (/^[\w+.-]+:\/\/([^/:?#]+)/.exec(uri)?.[1] ?? '').toLowerCase() === domain.toLowerCase();
}

/** Ids of users, groups and applications that use a domain. */
export function domainReferences(tenant: Tenant, domain: string, at: number): string[] {
  return [
    ...tenant.users.all(at).filter((user) => isAt(user.userPrincipalName, domain) || isAt(user.mail, domain)),
    ...tenant.groups.all(at).filter((group) => isAt(group.mail, domain)),
    ...tenant.applications.all(at).filter((app) => app.identifierUris.some((uri) => isUriAt(uri, domain)))
  ].map(({ id }) => id);
}

/** The user with its addresses moved to another domain. A sign-in name that somebody has gets a part of the id. */
export function movedTo(tenant: Tenant, user: RawUser, from: string, to: string): RawUser {
  const moved = (address: string): string => (isAt(address, from) ? `${address.slice(0, -from.length)}${to}` : address);
  const wanted = moved(user.userPrincipalName);
  const holder = tenant.users.find(wanted);
  const isTaken = holder !== undefined && holder.id !== user.id;
  return {
    ...user,
    userPrincipalName: isTaken ? wanted.replace('@', `.${user.id.slice(0, 8)}@`) : wanted,
    mail: user.mail === null ? null : moved(user.mail)
  };
}

/** Whether the user's sign-in name is on a domain. */
export function signsInAt(user: RawUser, domain: string): boolean {
  return isAt(user.userPrincipalName, domain);
}

/** Takes a domain out of everything that uses it, and puts the initial one there. */
export function renameReferences(tenant: Tenant, domain: string): void {
  const initial = initialDomainName(tenant);
  for (const id of domainReferences(tenant, domain, Number.POSITIVE_INFINITY)) {
    const user = tenant.users.get(id);
    const group = tenant.groups.get(id);
    const application = tenant.applications.get(id);
    if (user !== undefined) {
      tenant.users.put(movedTo(tenant, user, domain, initial));
    } else if (group !== undefined) {
      tenant.groups.put({ ...group, mail: `${(group.mail ?? '').split('@')[0] ?? ''}@${initial}` });
    } else if (application !== undefined) {
      const identifierUris = application.identifierUris.map((uri) =>
        isUriAt(uri, domain) ? uri.replace(/(:\/\/)[^/:?#]+/, `$1${initial}`) : uri
      );
      tenant.applications.put({ ...application, identifierUris });
    }
  }
}
