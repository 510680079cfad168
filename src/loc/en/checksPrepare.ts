import type { Agreement } from '../../facts/records';
import type { Format } from '../format';

type At = { readonly by: string; readonly at: string };

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Online Subscription Agreement',
  mca: 'Customer Agreement',
  partner: 'Bought through a partner',
  trial: 'Trials only',
  education: 'Education'
};

/** Prepare, P01 to P09. */
export const checksPrepare = {
  'check.P01.title': 'The acting admin is an active Global Administrator',
  'check.P01.why':
    'Only a Global Administrator can delete users, change domains and delete the directory. A role that you could activate is not active until you do.',
  'check.P01.todo':
    'Activate the Global Administrator role in Privileged Identity Management, for long enough to last the day.\nOr ask another Global Administrator to assign it to you.\nRead again.',
  'check.P01.proof': 'Graph lists Global Administrator among your active roles.',
  'check.P01.role': 'Active role',
  'check.P01.pass': 'You are an active Global Administrator.',
  'check.P01.passEnds': (values: { readonly at: string }, format: Format) =>
    `You are an active Global Administrator until ${format.dateTime(values.at)}. A run that takes longer pauses then, and goes on when the role is active again.`,
  'check.P01.eligible': 'Global Administrator is assigned to you as eligible and is not active yet.',
  'check.P01.billingOnly':
    'You are a Billing Administrator. You can cancel and delete subscriptions, but not delete users or the directory.',
  'check.P01.noRole': 'You are not a Global Administrator.',

  'check.P02.title': 'The acting admin is at home in this tenant',
  'check.P02.why':
    'The account that closes the tenant must outlive its domains and its synchronization. Guests, synced accounts and accounts on a custom domain lose their way in before the end.',
  'check.P02.todo':
    'Create a user in Entra whose name ends in the initial domain, and assign Global Administrator to it.\nRegister MFA for it and sign in with it.\nOpen this tool again with that account.',
  'check.P02.proof': 'Graph shows your account as a cloud-only member whose name ends in the initial domain.',
  'check.P02.pass': (values: { readonly upn: string }) => `${values.upn} is a cloud-only member on the initial domain.`,
  'check.P02.blocks': 'Your account loses its way in before the tenant is closed.',
  'check.P02.guest': 'You are a guest in this tenant.',
  'check.P02.synced': 'Your account is synced from on-premises.',
  'check.P02.domain': (values: { readonly upn: string; readonly initialDomain: string }) =>
    `${values.upn} is not on ${values.initialDomain}.`,

  'check.P03.title': 'The acting admin can sign in to the admin centers',
  'check.P03.why':
    'The Entra, Azure and Microsoft 365 admin centers let nobody in without MFA, and steps 2, 3 and 5 happen there. With one method only, a lost phone loses the tenant.',
  'check.P03.todo':
    'Register two methods under My sign-ins, better one of them a security key or passkey.\nSign in to the Entra admin center of this tenant with your account on the initial domain.\nConfirm here that you did.',
  'check.P03.proof': 'Graph lists your account as registered for MFA. The sign-in itself is attested by you.',
  'check.P03.pass': (values: At, format: Format) =>
    `MFA is registered. The sign-in to Entra is attested by ${values.by} on ${format.date(values.at)}.`,
  'check.P03.signIn': 'MFA is registered. Whether you can sign in to Entra in this tenant is not attested yet.',
  'check.P03.blocks': 'No MFA method is registered for you. The admin centers will not let you in.',
  'check.P03.oneMethod': 'Only one method is registered. A second one keeps you in if the first is lost.',

  'check.P04.title': 'This is a workforce tenant',
  'check.P04.why':
    'Azure AD B2C and External ID tenants close by other rules, in other places. A tenant that is a Microsoft partner takes its customers’ access with it.',
  'check.P04.todo':
    'For a B2C or External ID tenant follow Microsoft’s own article for that kind of tenant.\nFor a partner tenant hand over every customer and end the partner agreement first.',
  'check.P04.proof': 'Graph gives the tenant type AAD and no partner type.',
  'check.P04.pass': 'A workforce tenant that is no Microsoft partner.',
  'check.P04.b2c': 'This is an Azure AD B2C tenant. It is deleted as an Azure resource, not by these steps.',
  'check.P04.ciam': 'This is an External ID tenant. It is deleted as an Azure resource, not by these steps.',
  'check.P04.isPartner': 'This tenant is a Microsoft partner. Closing it ends your access to customers.',
  'check.P04.partner': (values: { readonly partnerType: string }) => `Partner type: ${values.partnerType}.`,
  'check.P04.unknown': (values: { readonly tenantType: string }) =>
    `Graph gives a tenant type that this tool does not know: ${values.tenantType}.`,

  'check.P05.title': 'The billing agreement is known',
  'check.P05.why':
    'Under the Online Subscription Agreement subscriptions are cancelled and deleted at once; under the Customer Agreement they run to the end of their term. The date of the closing depends on it, and Graph does not tell.',
  'check.P05.todo':
    'Open Billing > Billing accounts in the Microsoft 365 admin center.\nRead the account type: Microsoft Online Services Program, Microsoft Customer Agreement, or bought through a partner. Where nothing was bought, answer trials only.\nAnswer here.',
  'check.P05.proof': 'Your answer is recorded with your name and the day.',
  'check.P05.open': 'Nobody has answered yet which billing agreement this tenant has.',
  'check.P05.answered': (values: At & { readonly agreement: Agreement }, format: Format) =>
    `${AGREEMENT[values.agreement]}, answered by ${values.by} on ${format.date(values.at)}.`,
  'check.P05.byGraph': (
    values: At & { readonly agreement: Agreement | 'open'; readonly path: 'partner' | 'trial' },
    format: Format
  ) => {
    const shown = { partner: 'Graph shows that a partner sold it: only the partner can cancel it', trial: 'Graph shows a trial: it ends by its own clock' }[
      values.path
    ];
    return values.agreement === 'open'
      ? `${shown}, whatever the answer.`
      : `${shown}. This goes before “${AGREEMENT[values.agreement]}”, answered by ${values.by} on ${format.date(values.at)}.`;
  },
  'check.P05.notTrial': (values: At, format: Format) =>
    `Graph does not show a trial. “${AGREEMENT.trial}” was answered by ${values.by} on ${format.date(values.at)}; if this was bought, answer again.`,

  'check.P06.title': 'Invoices are paid',
  'check.P06.why':
    'Entra refuses to delete a tenant with an open invoice. Graph does not read invoices, so a person has to look.',
  'check.P06.todo':
    'Open Billing > Bills & payments in the Microsoft 365 admin center.\nPay what is due or overdue, Azure included.\nConfirm here.',
  'check.P06.proof': 'Attested by you; Entra checks it again before it deletes the directory.',
  'check.P06.open': 'Whether an invoice is open is not attested yet.',

  'check.P07.title': 'The inventory is exported',
  'check.P07.why':
    'After the closing nobody can look up who existed, with which roles and licences. The inventory is that list; it is not a backup of anybody’s data.',
  'check.P07.todo':
    'Export the inventory under Prepare and keep the file outside this tenant.\nExport it again when something was created since.',
  'check.P07.proof': 'The manifest lists at least as many users, apps, enterprise applications and domains as there are now, and nobody was created after it.',
  'check.P07.none': 'The inventory has not been exported.',
  'check.P07.missing': (values: { readonly at: string }, format: Format) =>
    `The inventory of ${format.date(values.at)} could not read everything that the closing deletes.`,
  'check.P07.older': (values: { readonly at: string }, format: Format) =>
    `Since the inventory of ${format.date(values.at)} something was created that is not in it.`,
  'check.P07.pass': (values: { readonly at: string; readonly users: number; readonly groups: number }, format: Format) => {
    const users = format.plural(values.users, { one: '1 user', other: `${format.number(values.users)} users` });
    const groups = format.plural(values.groups, { one: '1 group', other: `${format.number(values.groups)} groups` });
    return `Exported on ${format.date(values.at)} with ${users} and ${groups}. Nothing was created since.`;
  },

  'check.P08.title': 'No eDiscovery case ends without its owner’s word',
  'check.P08.why':
    'A hold does not survive the deletion of the tenant: what it protects is gone. Whoever is responsible for a case has to agree.',
  'check.P08.todo':
    'Open eDiscovery in Microsoft Purview.\nAsk the owner of each open case whether it may end, and export what must be kept.\nClose the cases, or confirm here that the owners decided.',
  'check.P08.proof': 'Graph lists no open case, or a named person attests that the owners decided.',
  'check.P08.pass': 'No eDiscovery case is open.',
  'check.P08.open': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: '1 eDiscovery case is open.',
      other: `${format.number(values.count)} eDiscovery cases are open.`
    }),
  'check.P08.case': 'Open case. Its holds end with the tenant.',
  'check.P08.caseUnknown': 'Case in a state that this tool does not know. Taken as open.',

  'check.P09.title': 'Nobody works with the data that will be lost',
  'check.P09.why':
    'Mailboxes, OneDrive and SharePoint are deleted with the subscription, without a way back. People who still use them need to know before.',
  'check.P09.todo':
    'Look at the figures and tell the people who are still active.\nBack up what must be kept (P12).',
  'check.P09.proof': 'The usage reports show nobody active in the last 30 days.',
  'check.P09.nothing': 'The usage reports list no mailbox, OneDrive or site.',
  'check.P09.quiet': (values: { readonly bytes: number }, format: Format) =>
    `${format.bytes(values.bytes)} are stored, and nobody used them in the last 30 days.`,
  'check.P09.active': (
    values: { readonly mailboxes: number; readonly drives: number; readonly sites: number },
    format: Format
  ) =>
    `Used in the last 30 days: ${format.list(
      [
        { count: values.mailboxes, one: '1 mailbox', other: `${format.number(values.mailboxes)} mailboxes` },
        { count: values.drives, one: '1 OneDrive', other: `${format.number(values.drives)} OneDrive accounts` },
        { count: values.sites, one: '1 site', other: `${format.number(values.sites)} sites` }
      ]
        .filter(({ count }) => count > 0)
        .map(({ count, ...forms }) => format.plural(count, forms))
    )}.`
} as const;
