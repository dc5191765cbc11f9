import { Elements } from '../elements';

export const metadata = { title: 'River Clinic', icons: 'data:,' };

export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'es' }];

export default async function Layout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  return (
    <html lang={lang}>
      <body>
        {children}
        <Elements />
      </body>
    </html>
  );
}
