import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { client } from './graph/client.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/parts.css';
import './pages/day/day.css';
import './pages/patient/patient.css';
import './pages/case/case.css';
import './pages/matches/matches.css';
import './pages/vendors/vendors.css';

const place = document.getElementById('desk');
if (place === null) throw new Error('The page has no place for the desk.');
createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
