import * as v from 'valibot';
import { read } from '../routes/call';
import { body } from './reading/question';
import { flag, id, MALFORMED, parsed, shaped, text, type Parsed } from './reading/shape';
import type { SingleSource } from './source';

/** The tenant itself. @see https://learn.microsoft.com/graph/api/resources/organization */
export interface Organization {
  readonly id: string;
  readonly displayName: string;
  /** `AAD` (workforce), `AAD B2C`, `CIAM`, or whatever Graph says next. */
  readonly tenantType: string;
  /** `on`: synced. `off`: was synced or never was – Graph answers false or null, and both mean off. */
  readonly directorySync: 'on' | 'off';
  /** ISO 8601, or empty. */
  readonly lastSyncAt: string;
  /** This tenant is itself a Microsoft partner: closing it affects its customers. */
  readonly partnerType: string;
  readonly countryCode: string;
  readonly createdAt: string;
  readonly verifiedDomains: readonly VerifiedDomain[];
  /** e.g. `contoso.onmicrosoft.com`. */
  readonly initialDomain: string;
}

export interface VerifiedDomain {
  readonly name: string;
  readonly role: 'initial' | 'default' | 'initialAndDefault' | 'other';
}

const RAW = v.object({
  // Exactly one: with none or two nobody knows which tenant this is.
  value: v.strictTuple([
    v.object({
      id,
      displayName: text,
      tenantType: text,
      onPremisesSyncEnabled: flag,
      onPremisesLastSyncDateTime: text,
      partnerTenantType: text,
      countryLetterCode: text,
      createdDateTime: text,
      verifiedDomains: v.array(v.object({ name: id, isDefault: flag, isInitial: flag }))
    })
  ])
});

function roleOf(domain: { readonly isDefault: boolean; readonly isInitial: boolean }): VerifiedDomain['role'] {
  if (domain.isInitial) {
    return domain.isDefault ? 'initialAndDefault' : 'initial';
  }
  return domain.isDefault ? 'default' : 'other';
}

function parse(raw: unknown): Parsed<Organization> {
  const shape = shaped(RAW, raw);
  if (shape.kind === 'unparsed') {
    return MALFORMED;
  }
  const [said] = shape.value.value;
  return parsed({
    id: said.id,
    displayName: said.displayName,
    tenantType: said.tenantType,
    directorySync: said.onPremisesSyncEnabled ? 'on' : 'off',
    lastSyncAt: said.onPremisesLastSyncDateTime,
    partnerType: said.partnerTenantType,
    countryCode: said.countryLetterCode,
    createdAt: said.createdDateTime,
    verifiedDomains: said.verifiedDomains.map((domain) => ({ name: domain.name, role: roleOf(domain) })),
    initialDomain: said.verifiedDomains.find((domain) => domain.isInitial)?.name ?? ''
  });
}

const $select =
  'id,displayName,tenantType,onPremisesSyncEnabled,onPremisesLastSyncDateTime,partnerTenantType,countryLetterCode,' +
  'createdDateTime,verifiedDomains';

export const organization: SingleSource<'organization'> = {
  kind: 'single',
  id: 'organization',
  questions: [body(read('getOrganization', {}, { query: { $select } }))],
  parse: ([answer]) => parse(answer)
};
