import { useState } from 'react';
import type { HeadingLevel } from 'dry-needling-elements';
import 'dry-needling-elements/dry-needling-faq.js';
import 'dry-needling-elements/dry-needling-comparison.js';
import 'dry-needling-elements/locales/es.js';
import type {} from 'dry-needling-elements/types/react';

export function App() {
  const [open, setOpen] = useState('hurt');
  const [lang, setLang] = useState('en');
  const [headingLevel, setHeadingLevel] = useState<HeadingLevel>(2);
  const [single, setSingle] = useState(false);
  const [massage, setMassage] = useState(false);
  const [shown, setShown] = useState(true);
  const [last, setLast] = useState('');

  return (
    <>
      <h1>River Clinic</h1>
      <p>
        <button onClick={() => setOpen('sessions')}>How many sessions?</button>
        <button onClick={() => setLang('es')}>Español</button>
        <button onClick={() => setHeadingLevel(3)}>Smaller heading</button>
        <label><input type="checkbox" checked={single} onChange={(event) => setSingle(event.target.checked)} /> One answer at a time</label>
        <label><input type="checkbox" checked={massage} onChange={(event) => setMassage(event.target.checked)} /> Compare with massage</label>
        <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</button>
      </p>
      <p role="status">{last}</p>
      {shown && (
        <>
          <dry-needling-faq
            open={open}
            lang={lang}
            headingLevel={headingLevel}
            single={single}
            ondry-needling-toggle={({ detail }) => setLast(`${detail.id} is ${detail.open ? 'open' : 'closed'}`)}
          />
          <dry-needling-comparison with={massage ? 'acupuncture massage' : 'acupuncture'} />
        </>
      )}
    </>
  );
}
