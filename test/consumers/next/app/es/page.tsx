import Link from 'next/link';
import { DryNeedling } from '../dry-needling';

export default function Page() {
  return (
    <main lang="es">
      <h1>Clínica del Río</h1>
      <DryNeedling name="faq" lang="es" attributes={{ open: 'hurt' }} />
      <p>
        <Link href="/">In English</Link>
      </p>
    </main>
  );
}
