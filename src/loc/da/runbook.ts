import type { Agreement } from '../../facts/records';
import type { runbook as english } from '../en/runbook';
import type { Translation } from '../message';

const AGREEMENT: Readonly<Record<Agreement, string>> = {
  mosa: 'Microsoft Online Subscription Agreement (MOSA)',
  mca: 'Microsoft-kundeaftale (MCA)',
  partner: 'Købt gennem en partner',
  trial: 'Kun prøveabonnementer',
  education: 'Uddannelsesaftale'
};

/** The offline runbook: read when neither SharePoint nor this tool answers any more. */
export const runbook: Translation<typeof english> = {
  'runbook.title': (values) => `Drejebog: lukning af ${values.tenant}`,
  'runbook.lead':
    'Til den tid, hvor SharePoint, Teams og Tenant Closure er væk. Filen kan åbnes uden netværk; kun dens links kræver et. Gem den uden for lejeren.',
  'runbook.asOf': (values, format) =>
    `Alt her er, som det blev læst ${format.dateTime(values.at)} eller senere. Kun portalerne ved, hvad der er sket siden. Står der ”her” eller ”læs igen”, eller nævnes et trin, gælder det Tenant Closure, så længe værktøjet kører.`,
  'runbook.links':
    'Links til Entra og Azure fører til denne lejer. Links til Microsoft 365 Administration fører til lejeren for den konto, der er logget på.',
  'runbook.made': 'Lavet',
  'runbook.madeBy': (values, format) => `${format.dateTime(values.at)}, af ${values.by}`,
  'runbook.contents': 'Indhold',
  'runbook.final.title': 'At slette kataloget er endeligt',
  'runbook.final.what':
    'Microsoft tilbyder ingen måde at gendanne en slettet lejer på. Alle brugere, grupper, applikationer og enheder i den er væk, og ingen kan logge på noget via den.',
  'runbook.final.guard': 'Sammenlign før hver handling det lejer-id, som portalen viser, med det ovenfor.',

  'runbook.date.title': 'Tidligste lukkedato',
  'runbook.date.assumes': 'Datoens forudsætninger',

  'runbook.tasks.title': 'Det, der mangler, i rækkefølge',
  'runbook.tasks.none': 'Der manglede intet, da drejebogen blev lavet.',
  'runbook.tasks.beside': 'Desuden åbent',
  'runbook.tasks.waitsFor': (values, format) => `Kommer efter ${format.list(values.checks)}.`,
  'runbook.tasks.pages': 'Sider',
  'runbook.tasks.objects': 'Det, der blev fundet',

  'runbook.subs.title': 'Abonnementer, der er tilbage',
  'runbook.subs.unread':
    'Abonnementerne kunne ikke læses. Det er ikke det samme som ingen: Se efter under Dine produkter med alle statusser vist i filteret.',
  'runbook.subs.none': 'Graph viste intet abonnement, som ikke er slettet.',
  'runbook.subs.agreement': (values, format) =>
    `Faktureringsaftale: ${AGREEMENT[values.agreement]}, besvaret af ${values.by} den ${format.date(values.at)}. Det, Graph viser om et abonnement, går forud for svaret.`,
  'runbook.subs.agreementOpen':
    'Ingen har svaret på, hvilken faktureringsaftale abonnementerne er købt under. Det fremgår under Faktureringskonti i Microsoft 365 Administration; begge veje er vist.',
  'runbook.subs.domains':
    'Frigiv brugerdefinerede domæner, før du annullerer: Et domæne i en annulleret lejer er svært at få tilbage.',
  'runbook.subs.id': 'Abonnements-id i faktureringen',
  'runbook.subs.graphId': 'Abonnements-id i Graph',
  'runbook.subs.state': 'Tilstand',
  'runbook.subs.created': 'Købt',
  'runbook.subs.next': 'Næste tilstand, hvis intet gøres',
  'runbook.subs.end': 'Tidligste slutdato',
  'runbook.subs.unknownEnd': 'Ukendt: Hverken tjenesten eller en regel giver en dato',
  'runbook.subs.carrier':
    'Tages til sidst. Tenant Closure kører på det, og SharePoint med alt sit indhold ophører sammen med det.',
  'runbook.subs.cancel': 'Sådan annulleres det',
  'runbook.subs.delete': 'Sådan slettes det',
  'runbook.subs.endNow': 'Sådan afsluttes det',
  'runbook.subs.ifUnder': (values) => `Hvis det hører under denne aftale: ${AGREEMENT[values.agreement]}`,

  'runbook.entra.title': 'Entras egen kontrolliste',
  'runbook.entra.what':
    'Entra gennemgår denne liste, før en lejer slettes. Ud for hver række står vores seneste læsning; det er Entras, der tæller.',
  'runbook.entra.unseen': 'Vises ikke af Graph: Se efter på siden',
  'runbook.entra.invoices': 'Fakturaerne er betalt',
  'runbook.entra.users': 'Ingen bruger ud over én global administrator',
  'runbook.entra.directorySync': 'Katalogsynkronisering er slået fra',
  'runbook.entra.applications': 'Ingen appregistrering',
  'runbook.entra.enterpriseApplications': 'De virksomhedsapplikationer, der kan slettes, er slettet',
  'runbook.entra.mfaProviders': 'Ingen MFA-udbyder',
  'runbook.entra.subscriptions': 'Hvert abonnement er nedlagt (”Deprovisioned”)',
  'runbook.entra.azureSubscriptions': 'Intet Azure-abonnement, hverken aktivt eller annulleret',
  'runbook.entra.azureAccess': '”Access management for Azure resources” er slået til for dig',
  'runbook.entra.selfServiceProducts': 'Intet selvbetjeningsprodukt',
  'runbook.entra.userFlows': 'Intet brugerflow, ingen identitetsudbyder og ingen brugerdefineret politik (B2C og External ID)',

  'runbook.delete.title': 'Slet lejeren',
  'runbook.delete.signIn': (values) =>
    `Åbn et privat browservindue, og log på Entra som global administrator med kontoen på ${values.domain}. Entra kræver MFA.`,
  'runbook.delete.open': 'Åbn ”Manage tenants”:',
  'runbook.delete.tick': (values) => `Markér lejeren med id’et ${values.tenantId} og ingen anden, og vælg ”Delete”.`,
  'runbook.delete.rows':
    'Arbejd dig igennem hver række, der ikke er grøn, efter dens ”Required action”, og åbn derefter listen igen.',
  'runbook.delete.last': 'Vælg ”Delete”, når alle rækker er grønne. Det er den handling, der ikke kan fortrydes.',

  'runbook.stuck.title': 'Alt er grønt, og det mislykkes alligevel',
  'runbook.stuck.what':
    'Microsoft ved, at nogle lejere ikke kan slettes, selvom alle rækker er grønne. Prøv dette i rækkefølge, og forsøg sletningen igen efter hvert punkt:',
  'runbook.stuck.wait':
    'Vent 72 timer efter sletningen af det sidste abonnement: Først da er det nedlagt for Entra.',
  'runbook.stuck.allProducts':
    'Vis alle statusser i filteret under Dine produkter: Et udløbet eller deaktiveret produkt tæller stadig med.',
  'runbook.stuck.azure':
    'Slå ”Access management for Azure resources” til, log af og på igen, og se efter Azure-abonnementer med alle filtre ryddet. Et annulleret tæller med, indtil det er slettet.',
  'runbook.stuck.applications':
    'Åbn ”App registrations” > ”All applications”, og slet det, der er tilbage, også b2c-extensions-app.',
  'runbook.stuck.principals':
    'Hent en liste over tjenesteprincipaler fra tredjepart med PowerShell-linjerne nedenfor. Slet dem én for én under ”Enterprise applications”, og gå listen igennem igen: Nogle kan først slettes efter andre.',
  'runbook.stuck.never':
    'Deaktiver eller slet ikke Microsofts applikationer samlet. En offentliggjort opskrift, der gør det, deaktiverer også Azure-portalen, og så kan ingen logge på og gøre arbejdet færdigt.',
  'runbook.stuck.support': 'Kontakt support med det, der står under Support.',

  'runbook.ps.title': 'PowerShell uden dette værktøj',
  'runbook.ps.what':
    'Hver blok logger på og sammenligner lejer-id’et, før den gør noget. Kør altid en hel blok. Kontoen skal have rollen og de tilladelser, der bedes om ved logon.',
  'runbook.ps.install': 'Én gang: Installer Microsoft Graph PowerShell',
  'runbook.ps.users': 'Vis de brugere, der er tilbage (ændrer intet)',
  'runbook.ps.sync':
    'Slå katalogsynkronisering fra. Det kan ikke stoppes undervejs og tager op til 72 timer; afinstaller synkroniseringsklienten først',
  'runbook.ps.restore': 'Gendan én slettet bruger: Viser de slettede brugere og beder derefter om et id',
  'runbook.ps.subscriptions': 'Se tilstanden for alle abonnementer (ændrer intet)',
  'runbook.ps.thirdParty': 'Vis tjenesteprincipaler fra tredjepart (ændrer intet)',
  'runbook.ps.wrongTenant': (values) => `Dette er ikke lejeren ${values.domain}. Der er ikke gjort noget.`,
  'runbook.ps.ask': 'Id for den bruger, der skal gendannes',

  'runbook.restore.title': 'Gendan en slettet bruger',
  'runbook.restore.what':
    'En slettet bruger kan gendannes i 30 dage med postkasse og licenser, så længe abonnementet og kataloget findes.',
  'runbook.restore.steps':
    'Åbn ”Deleted users” med linket nedenfor.\nMarkér brugeren, og vælg ”Restore user”.\nEller brug PowerShell-linjerne ovenfor med brugerens id.',
  'runbook.restore.unread': 'De slettede brugere kunne ikke læses. Det er ikke det samme som ingen.',

  'runbook.support.title': 'Support',
  'runbook.support.online': 'Online som administrator: Hjælp og support i Microsoft 365 Administration.',
  'runbook.support.numbers': 'Pr. telefon, som numrene står på Microsofts side om support; andre lande er nævnt dér:',
  'runbook.support.noNumbers':
    'Microsofts side om support angiver intet telefonnummer for denne cloud. Microsoft 365 Administration viser dit.',
  'runbook.support.us': 'USA',
  'runbook.support.canada': 'Canada',
  'runbook.support.uk': 'Storbritannien',
  'runbook.support.australia': 'Australien',
  'runbook.support.china': 'Kina (21Vianet)',
  'runbook.support.source': 'Microsofts side om support',
  'runbook.support.partner': 'Har en partner solgt abonnementet, så spørg først partneren.',
  'runbook.support.tell': 'Hvad du skal oplyse',
  'runbook.support.goal':
    'Vores mål er at slette lejeren. Hver række, som Entra kontrollerer, står ovenfor med vores seneste læsning.',
  'runbook.support.billing': 'Faktureringskonto: Graph viser ikke nummeret. Notér det her fra Faktureringskonti:',
  'runbook.support.invoices': 'Fakturaer: Download dem, før lejeren er væk.',
  'runbook.support.subscriptionIds': 'Abonnements-id’er i faktureringen',
  'runbook.support.requestIds': 'Anmodnings-id’er for det, der ikke kunne læses',

  'runbook.after.title': 'Efter sletningen',
  'runbook.after.signIn': 'Det er ikke længere muligt at logge på lejeren. Det er beviset.',
  'runbook.after.data':
    'Kundedata fra et annulleret abonnement kan slettes efter 30 til 90 dage og slettes senest 180 dage efter annulleringen.',
  'runbook.after.noReturn':
    'Når de tre dage er gået, kan et slettet abonnement ikke længere genaktiveres. Selvom det samme produkt købes igen, kommer dataene ikke tilbage.',
  'runbook.after.domains':
    'Et brugerdefineret domæne, der er frigivet, kan bekræftes i en anden lejer. Dets DNS-poster peger stadig på Microsoft 365, indtil du ændrer dem hos domæneregistratoren.',
  'runbook.after.azure': 'Et annulleret Azure-abonnement sender sin sidste faktura op til 72 timer senere.',
  'runbook.after.keep':
    'Gem denne fil, fortegnelsen, kørslernes resultater og fakturaerne, så længe jeres regler kræver det.',

  'runbook.card.what':
    'Én fil med alt det, der mangler at blive gjort: opgaver, datoer, links til denne lejer, PowerShell-linjer og support. Den kan åbnes uden netværk og uden dette værktøj.',
  'runbook.card.when': 'Du skal bruge den, når SharePoint er væk, for så er dette værktøj også væk.',
  'runbook.card.save': 'Gem drejebogen',
  'runbook.card.again': 'Gem igen',
  'runbook.card.saved': (values, format) =>
    `Senest gemt af ${values.by}, ${format.dateTime(values.at)}. Den viser lejeren, som den var dengang: Gem den igen, før du annullerer.`,
  'runbook.card.notSaved': 'Ikke gemt endnu.',
  'runbook.card.where':
    'Gem filen uden for denne lejer: ikke i OneDrive, SharePoint eller en postkasse, der forsvinder sammen med den.',
  'runbook.card.done': 'Drejebogen er gemt. Opbevar den uden for denne lejer.',
  'runbook.card.failed': 'Drejebogen kunne ikke sættes sammen, og intet er gemt. Genindlæs siden, og gem den igen.',
  'runbook.card.notKept':
    'Filen er overdraget til browseren, men det kunne ikke noteres her, at den er gemt. Kontrollér, at browseren må gemme data, og gem den igen.',
  'runbook.card.notRead': 'Lejeren skal læses, før der kan laves en drejebog.'
};
