import { html, link, name, section } from './html';

describe('html', () => {
  it('escapes every value, in text and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&amp;\0`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;\ufffd">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;\ufffd</p>'
    );
  });

  it('keeps markup of its own, one or many, and writes numbers', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${'<'}</li>`]}${html`<hr>`}</ul>`.markup).toBe('<ul><li>1</li><li>&lt;</li><hr></ul>');
  });

  it('links nowhere but to https', () => {
    expect(link(['javascript', 'alert(1)'].join(':'), 'a').markup).toBe('a');
    expect(link('http://x', 'a').markup).toBe('a');
    expect(link('https://x/?a=1&b="', '<b>').markup).toBe('<a href="https://x/?a=1&amp;b=&quot;" rel="noopener noreferrer">&lt;b&gt;</a>');
  });

  it('isolates names from what stands beside them', () => {
    expect(name('\u202eevil').markup).toBe('<bdi>\u202eevil</bdi>');
  });

  it('names a part by its heading', () => {
    expect(section('a', '<T>', html`<p></p>`).markup).toBe('<section id="a" aria-labelledby="a-title"><h2 id="a-title">&lt;T&gt;</h2><p></p></section>');
  });
});
