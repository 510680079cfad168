import type { Translation } from '../message';
import type { uiStates as enUiStates } from '../en/uiStates';

export const uiStates: Translation<typeof enUiStates> = {
  'ui.first.title': 'Vad som hindrar att klientorganisationen stängs',
  'ui.first.what':
    'Tenant Closure läser klientorganisationen, visar vad som måste göras innan den kan stängas och anger tidigaste möjliga datum.',
  'ui.first.reads': 'Det här läses',
  'ui.first.reads.list':
    'Organisationen, användare, roller, prenumerationer och licenser, domäner, appar, enheter, principer och relationer. Namn, tillstånd och datum. Ingen e-post, inga filer, inga lösenord.',
  'ui.first.changes': 'Det här ändras',
  'ui.first.changes.none':
    'Inget. Läsningen ändrar inget i klientorganisationen. Varje senare steg säger vad det kommer att göra innan det görs, och frågar.',
  'ui.first.keeps': 'Det här sparas',
  'ui.first.keeps.what':
    'Dina svar och intyganden, i den här webbläsaren. Det som läses stannar på den här sidan och skickas ingen annanstans.',
  'ui.first.button': 'Läs klientorganisationen',
  'ui.loading': 'Läser klientorganisationen',
  'ui.partial.title': 'Allt kunde inte läsas',
  'ui.partial.what': 'Kontrollerna bakom det visar ”Kunde inte kontrolleras”. De räknas aldrig som godkända.',
  'ui.partial.show': 'Visa det som inte kunde kontrolleras',
  'ui.problem.what': 'Vad som hände',
  'ui.problem.soWhat': 'Vad det innebär',
  'ui.problem.nowWhat': 'Gör så här',
  'ui.problem.reference': 'ID för begäranden till Microsofts support',
  'ui.problem.tryAgain': 'Försök igen',
  'ui.problem.reload': 'Läs in sidan igen',
  'ui.offline.title': 'Ingen anslutning',
  'ui.offline.what': 'Inget svar kom från Microsoft Graph.',
  'ui.offline.soWhat': 'Inget kan läsas, så inget visas som klart. Inget har ändrats.',
  'ui.offline.nowWhat': 'Kontrollera anslutningen och läs igen.',
  'ui.signIn.title': 'Sessionen måste förnyas',
  'ui.signIn.what': 'Microsoft Graph kräver att du loggar in igen.',
  'ui.signIn.soWhat': 'Inget kan läsas förrän du har loggat in. Inget har ändrats.',
  'ui.signIn.nowWhat': 'Läs in sidan igen. Om du uppmanas till det: logga in med kontot som stänger klientorganisationen.',
  'ui.forbidden.title': 'Kontot får inte läsa klientorganisationen',
  'ui.forbidden.scope.what': 'En behörighet som administratören måste godkänna saknas.',
  'ui.forbidden.role.what': 'Behörigheten finns, men din roll räcker inte.',
  'ui.forbidden.soWhat': 'Inget är känt om klientorganisationen än. Det är inte samma sak som att inget står i vägen.',
  'ui.forbidden.scope.nowWhat': (values) =>
    values.scope === ''
      ? 'Godkänn begärandena från Tenant Closure i administrationscentret för SharePoint under Avancerat, API-åtkomst. Vänta några minuter och läs igen.'
      : `Godkänn ${values.scope} för Tenant Closure i administrationscentret för SharePoint under Avancerat, API-åtkomst. Vänta några minuter och läs igen.`,
  'ui.forbidden.role.nowWhat':
    'Logga in som global administratör i klientorganisationen. Om du är berättigad till rollen: aktivera den först i Privileged Identity Management.',
  'ui.wrongCloud.title': 'Erbjuds inte i det här molnet',
  'ui.wrongCloud.what': (values) => `Microsoft Graph svarar inte i den här formen i molnet ”${values.cloud}”.`,
  'ui.wrongCloud.soWhat': 'Klientorganisationen kan inte läsas härifrån.',
  'ui.wrongCloud.nowWhat':
    'Öppna Tenant Closure från en SharePoint-webbplats eller Teams i den klientorganisation som ska stängas.',
  'ui.otherTenant.title': 'Två olika klientorganisationer',
  'ui.otherTenant.what': (values) =>
    `Din session tillhör klientorganisationen ${values.token}, men Graph svarade för ${values.organization}.`,
  'ui.otherTenant.soWhat': 'Det är osäkert vilken klientorganisation det här är. Inget visas, och inget kan ändras.',
  'ui.otherTenant.nowWhat':
    'Logga ut från alla Microsoft-konton och logga sedan in med kontot i den klientorganisation som ska stängas.',
  'ui.unreadable.title': 'Klientorganisationen kunde inte läsas',
  'ui.unreadable.what': 'Microsoft Graph gav inget användbart svar.',
  'ui.unreadable.soWhat': 'Inget är känt om klientorganisationen än. Inget har ändrats.',
  'ui.unreadable.nowWhat': 'Läs igen om några minuter. Om det kvarstår kan Microsofts support använda ID:na för begäranden.',
  'ui.throttled.title': 'Microsoft Graph bad om en paus',
  'ui.throttled.what':
    'Graph svarade inte på längre tid än verktyget väntar. Andra appar i klientorganisationen delar på samma gräns.',
  'ui.throttled.soWhat': 'Inget har ändrats, och inget visas som klart.',
  'ui.throttled.nowWhat': 'Läs igen om några minuter.',
  'ui.broken.title': 'Den här delen av sidan slutade fungera',
  'ui.broken.what': 'Ett fel i Tenant Closure, inte i din klientorganisation.',
  'ui.broken.soWhat': 'Det som lästes visas inte längre här. Inget har ändrats i klientorganisationen av detta.',
  'ui.broken.nowWhat': 'Försök igen. Om det händer igen: läs in sidan på nytt och rapportera felet med detaljerna.',
  'ui.broken.copy': 'Kopiera detaljerna',
  'ui.chunk.title': 'En del av sidan kunde inte läsas in',
  'ui.chunk.what': 'Anslutningen bröts, eller så har en nyare version installerats sedan sidan öppnades.',
  'ui.chunk.soWhat': 'Den här delen kan inte visas. Inget har ändrats i klientorganisationen.',
  'ui.chunk.nowWhat': 'Läs in sidan igen.',
  'ui.left.title': 'Inget står längre i vägen',
  'ui.left.proof': (values, format) =>
    `Alla ${format.number(values.checks)} kontroller som kan blockera är godkända, lästa ${values.at}.`,
  'ui.left.next': 'Det som återstår är själva borttagningen, i Entra under Hantera klientorganisationer.',
  'ui.left.button': 'Gå till steg 5'
};
