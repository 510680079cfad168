import type { Format } from '../format';

/** Prepare, P10 to P13. */
export const checksPrepareMore = {
  'check.P10.title': 'This tool holds the permissions it needs, and no more',
  'check.P10.why':
    'SharePoint gives all its web parts one principal: what is granted to it can be used by any script on any page of the tenant. Missing permissions leave checks unread; broader ones are a risk for everybody.',
  'check.P10.todo':
    'Approve what is missing in the SharePoint admin center under API access.\nTake back what is broader unless another web part needs it. SharePoint itself has some that Microsoft approved: leave those until the end.\nTake back everything when the closing is done (D07).',
  'check.P10.proof': 'The permissions in the token, or granted to its principal, are those of this tool’s route table.',
  'check.P10.pass': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: '1 permission is granted, as needed.',
      other: `${format.number(values.count)} permissions are granted, as needed.`
    }),
  'check.P10.differs': (values: { readonly missing: number; readonly broader: number }, format: Format) =>
    [
      ...(values.missing > 0
        ? [format.plural(values.missing, { one: '1 permission is missing.', other: `${format.number(values.missing)} permissions are missing.` })]
        : []),
      ...(values.broader > 0
        ? [
            format.plural(values.broader, {
              one: '1 permission goes beyond what this tool needs.',
              other: `${format.number(values.broader)} permissions go beyond what this tool needs.`
            })
          ]
        : [])
    ].join(' '),
  'check.P10.unknown': 'The token does not say what it may do, and its principal was not found.',
  'check.P10.isMissing': 'Missing. What needs it cannot be read or done.',
  'check.P10.isBroader': 'Granted, and not needed by this tool.',
  'check.P10.exposed': 'Granted for everyone: any script on any page of this tenant can use these permissions as its visitor.',

  'check.P11.title': 'No other tenant depends on this one',
  'check.P11.why':
    'Partners, customers and connected tenants lose what they have here when the tenant is gone. Users that were provisioned elsewhere stay there without a source.',
  'check.P11.todo':
    'Tell partners and customers the date.\nEnd partner relationships under Settings > Partner relationships.\nStop cross-tenant synchronization and leave the multitenant organization.',
  'check.P11.proof': 'Graph lists no relationship, no cross-tenant partner and no multitenant organization.',
  'check.P11.pass': 'No relationship with another tenant was found. A customer’s own view of its partner is not in Graph; look once in the admin center.',
  'check.P11.found': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: '1 relationship with another tenant',
      other: `${format.number(values.count)} relationships with other tenants`
    }),
  'check.P11.delegated': 'You administer this customer. The access ends with the tenant.',
  'check.P11.crossTenant': 'Cross-tenant access is set up for this tenant.',
  'check.P11.multiTenant': (values: { readonly name: string }) =>
    values.name === ''
      ? 'The tenant belongs to a multitenant organization.'
      : `The tenant belongs to the multitenant organization ${values.name}.`,

  'check.P12.title': 'Data is backed up',
  'check.P12.why':
    'What is not backed up is lost: SharePoint and OneDrive are deleted at once with their subscription. The inventory lists what existed; it contains none of it.',
  'check.P12.todo':
    'Back up mail, OneDrive, SharePoint and Teams to a place outside this tenant.\nOpen a few files and mails from the backup.\nConfirm each kind here with your name.',
  'check.P12.proof': 'Each kind is attested by a named person. Nothing can read a backup for you.',
  'check.P12.open': 'Not every backup is attested yet.',

  'check.P13.title': 'What Graph cannot see is taken care of',
  'check.P13.why':
    'Phone numbers, registrar accounts and other services hang on this tenant without Graph knowing. After the closing nobody can sign in to save them.',
  'check.P13.todo':
    'Go through the list point by point.\nConfirm each point here, also when it does not apply to you.',
  'check.P13.proof': 'Each point is attested by a named person.',
  'check.P13.open': 'Not every point is attested yet.'
} as const;
