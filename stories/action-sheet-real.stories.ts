import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/action-sheet/action-sheet.define.js';
import { realApi } from '../test/fixtures/real-api.js';

/** The real sheets of the demonstration data, each as the service gives it. */
const meta: Meta = { title: 'Éléments/action-sheet/fiches réelles', component: 'tissu-action-sheet' };
export default meta;
type Story = StoryObj;

const real = (sheet: string): Story => ({
  render: () =>
    html`<tissu-action-sheet
      eager
      sheet=${sheet}
      api=${realApi()}
      .clock=${() => new Date('2026-11-23T12:00:00Z')}
    ></tissu-action-sheet>`,
});

export const EauIndustrielleNorville: Story = real('eau-industrielle-norville');
export const VapeurEcostuairTereos: Story = real('vapeur-ecostuair-tereos');
export const MecateamCampus: Story = real('mecateam-campus');
export const MecateamPlateforme: Story = real('mecateam-plateforme');
export const EcoleProductionSalbris: Story = real('ecole-production-salbris');
export const MetallikVallee: Story = real('metallik-vallee');
export const Mayusinage: Story = real('mayusinage');
export const EcoleProductionAvaloirs: Story = real('ecole-production-avaloirs');
export const AtecMonistrol: Story = real('atec-monistrol');
export const ManufacturePuy: Story = real('manufacture-puy');
export const EcoleProductionBelfort: Story = real('ecole-production-belfort');
export const Ep2cChalon: Story = real('ep2c-chalon');
export const CndLabChalon: Story = real('cnd-lab-chalon');
export const CeiaAube: Story = real('ceia-aube');
export const RocadeTroyes: Story = real('rocade-troyes');
export const CoLivraisonChaource: Story = real('co-livraison-chaource');
export const Atinea: Story = real('atinea');
export const CampusVitre: Story = real('campus-vitre');
export const EitPompey: Story = real('eit-pompey');
export const CampusEiffelEnergie: Story = real('campus-eiffel-energie');
export const CampusUimmMaxeville: Story = real('campus-uimm-maxeville');
export const Campusfab: Story = real('campusfab');
export const TechnocentreHenriFabre: Story = real('technocentre-henri-fabre');
export const EcoCampusProvence: Story = real('eco-campus-provence');
export const ChaleurGrandeSynthe: Story = real('chaleur-grande-synthe');
export const ToileIndustrielleDunkerque: Story = real('toile-industrielle-dunkerque');
export const RebondCambresis: Story = real('rebond-cambresis');
export const RebondDreux: Story = real('rebond-dreux');
export const FondsVertAgenais: Story = real('fonds-vert-agenais');
export const GpectErdreGesvres: Story = real('gpect-erdre-gesvres');
export const VteTouraine: Story = real('vte-touraine');
export const CrecheSaintEvarzec: Story = real('creche-saint-evarzec');
export const GeOrbHerault: Story = real('ge-orb-herault');
export const CrecheSaintBrevin: Story = real('creche-saint-brevin');
