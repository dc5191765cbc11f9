import { useState } from 'react';
import 'dry-needling-elements/dry-needling-faq.js';
import 'dry-needling-elements/dry-needling-comparison.js';
import 'dry-needling-elements/locales/es.js';

export function App() {
  const [open, setOpen] = useState('hurt');
  const [lang, setLang] = useState('en');
  const [headingLevel, setHeadingLevel] = useState(2);
  const [single, setSingle] = useState(false);
  const [choices, setChoices] = useState(['acupuncture']);
  const [shown, setShown] = useState(true);
  const [last, setLast] = useState('');

  return (
    <>
      <h1>River Clinic</h1>
      <p>
        <button onClick={() => setOpen('sessions')}>How many sessions?</button>
        <button onClick={() => setLang('es')}>Español</button>
        <button onClick={() => setHeadingLevel(headingLevel + 1)}>Smaller heading</button>
        <label><input type="checkbox" checked={single} onChange={(event) => setSingle(event.target.checked)} /> One answer at a time</label>
        <label><input type="checkbox" onChange={(event) => setChoices(event.target.checked ? ['acupuncture', 'massage'] : ['acupuncture'])} /> Compare with massage</label>
        <button onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</button>
      </p>
      <p role="status">{last}</p>
      {shown && (
        <>
          <dry-needling-faq
            open={open}
            lang={lang}
            single={single}
            headingLevel={headingLevel}
            ondry-needling-toggle={({ detail }) => setLast(`${detail.id} is ${detail.open ? 'open' : 'closed'}`)}
          />
          <dry-needling-comparison with={choices.join(' ')} />
        </>
      )}
    </>
  );
}
