import Link from 'next/link';
import { DryNeedling } from '../dry-needling';

export default async function Page({ params }: PageProps<'/[lang]'>) {
  const { lang } = await params;
  return (
    <main>
      <h1>River Clinic</h1>
      <DryNeedling name="faq" lang={lang} attributes={{ open: 'hurt' }} />
      <p>{lang === 'en' ? <Link href="/es">En español</Link> : <Link href="/en">In English</Link>}</p>
    </main>
  );
}
