'use client'

import '@/components/ui/styles'

/** The last resort, when even the frame of a page failed. Indonesian first, English beside it. */
export default function GlobalError() {
  return (
    <html lang="id">
      <body>
        <title>Ada gangguan · SIGAP TPPO</title>
        <main className="wrap stack">
          <h1>Ada gangguan di pihak kami</h1>
          <p className="lead">Halaman ini gagal dibuat. Coba lagi sebentar lagi.</p>
          <p lang="en">Something went wrong on our side. Try again in a moment.</p>
          <p>
            Butuh pertolongan? <a href="tel:129">SAPA 129</a>, <a href="tel:110">Polisi 110</a>
          </p>
          <p>
            <a className="btn" href="/">
              Ke beranda
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
