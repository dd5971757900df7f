import { formsOf } from '../forms';

// People a reader knows, what they are told to have done, and what is guessed or bought of a reader, in Portuguese.

export const KIN =
  'mãe|pai|marido|esposo|esposa|mulher|filho|filha|avó|avô|irmão|irmã|companheiro|companheira|bebê|bebé|parceiro|parceira|pais|tio|tia|sogra|sogro|sobrinho|neto|neta|filhos|namorado|namorada|primo|prima|vovó|vovô|mamãe|papai';
export const PET =
  'cachorro|cachorra|cão|cadela|cãozinho|gato|gata|gatinho|cavalo|coelho|ente querido|pessoa querida|mascote|animal de estimação|patudo|bichinho|pet';
export const FRIENDS =
  'amigo|amiga|amigos|amigas|contato|contatos|contacto|contactos|colega|colegas|vizinho|vizinha|vizinhos|vizinhas|vizinhança|seguidores|conhecidos|conhecido|conhecida|cunhado|cunhada|primo|prima|primos|irmão|irmã|irmãos|chefe|sogra|sogro|tio|tia|mãe|pai|marido|mulher|esposa|esposo|namorado|namorada|ex|filho|filha|rival|rivais|parceiros|parceiro|time|equipa|equipe|sócio|sócios|professor|treinador|família|turma|galera|companheiros';
export const CIRCLE =
  'prédio|escritório|rua|bairro|grupo|turma|empresa|equipa|equipe|time|família|escola|faculdade|universidade|condomínio|bloco|comunidade|academia|ginásio|lista de amigos|lista de contatos|lista de contactos|lista|agenda|círculo|rede|contatos|contactos|vizinhança|trabalho|andar|curso|quarteirão|apartamento|departamento|amigos|ranking do bairro';

/** Those whose doings are nobody's business: a family's, a team's and a teacher's are often told on purpose. */
export const PEERS =
  'amigo|amiga|amigos|amigas|companheiro|parceiros|chefe|contato|contatos|contacto|contactos|colega|colegas|vizinho|vizinha|vizinhança|seguidores|conhecidos|conhecido|conhecida|cunhado|cunhada|primo|prima|primos|ex|rival|rivais|galera|companheiros';

/** What people bought, took up or did before the reader. */
export const BOUGHT_3 = `${formsOf('compr|reserv|baix|descarreg|escut|jog|adot|contrat|estre|gast|poup|lev|ultrapass|encomend|alug|assin|troc|garant', 'ou|aram')}|pediu|pediram|escolheu|escolheram|conseguiu|conseguiram|se inscreveu|se inscreveram|subscreveu|aderiu|aderiram|garantiu|garantiram|acabou de|acabaram de|curtiu|curtiram|já tem|já têm|já usa|já usam|gostou|adorou`;

const BUY =
  'compr|reserv|baix|descarreg|avali|contrat|recomend|do|estre|gast|poup|inscrev|lev|troc|mud|assin|super|ganh|ultrapass|termin|complet|escut|jog|tir|adicion|alug|jant|almoç|visit|encomend|renov|public|prov|coment|bot|curt|confirm|garant|entr|cheg|ader|começ|ador|us|pass|cant|experiment|indic';
export const SHOPPED_3 = `${formsOf(BUY, 'ou|aram')}|pediu|pediram|escolheu|escolheram|viu|viram|conseguiu|conseguiram|se inscreveu|se inscreveram|inscreveu - se|subscreveu|aderiu|aderiram|leu|leram|ouviu|ouviram|assistiu|assistiram|curtiu|curtiram|garantiu|garantiram|subiu|subiram|pôs|puseram|correu|correram|tem|têm|usa|usam|vai de|vão de|gostou|gostaram|gosta|foi|foram|viajou|treina|treinam|joga|jogam|lê|leem|ouve|ouvem|está ouvindo|estão ouvindo|está a ouvir|estão a ouvir|está vendo|estão vendo|está a ver|estão a ver|já têm|já tem|já usa|já usam|fez|fizeram|fechou|fecharam|colocou|bateu|vão`;

/** What a life consists of: a guess about it is one about the reader. */
export const LIFE =
  'mudou|mudaste|mudado|mudar|filho|filhos|criança|crianças|bebê|bebé|casal|solteiro|solteira|casado|casada|hipoteca|financiamento|salário|ordenado|vencimento|rendimento|rendimentos|renda|poder de compra|poder aquisitivo|patrimônio|património|poupanças|economias|negócio|aposentadoria|reforma|aposentado|aposentada|reformado|reformada|divórcio|divorciado|divorciada|sozinho|sozinha|proprietário|proprietária|inquilino|inquilina|idade|gravidez|grávida|carro novo|trocar de|mudar de|contrato de|apólice|dívidas|empréstimo|multas|apaixonado|apaixonada|vai ficar sem|vais ficar sem|cancelar|animal de estimação|cachorro|cão|gato|aluguel|renda da casa|estudos|diploma|emprego|trabalho|desempregado|desempregada|anos|geração|míope|insônia|insónia|férias|viajar|vives|mora|moram|pessoas na sua casa|pessoas na tua casa';

/** Machines that guess. */
export const SYSTEM =
  'modelo|modelos|algoritmo|algoritmos|sistema|sistemas|ia|inteligência artificial|robô|robôs|software|máquina|computador|cálculo|cálculos|análise|análises|previsão|previsões|estatística|estatísticas|rede neural|assistente virtual';
export const GUESSES =
  'prevê|preveem|calcula|calculam|calculou|estima|estimam|estimou|acha|acham|acredita|pensa|suspeita|deduz|deduziu|adivinha|adivinhou|pressente|antecipa|aposta|sugere|sugerem|conclui|concluiu|classifica|classificou|considera|garante|aponta|apontam|previu|deteta|detectou|detetou|aprendeu|sabe|sabem|desconfia|percebeu|indica|indicam|mostra|mostram|diz|dizem|revela|revelam';
export const SAYS =
  'indica|indicam|mostra|mostram|diz|dizem|revela|revelam|sugere|sugerem|denuncia|denunciam|aponta|apontam|confirma|confirmam|conta|contam|consta|sabemos|apurámos|apuramos|soubemos|descobrimos|deduzimos|vimos|vemos|supomos|presumimos|figura|segundo|conforme|concluímos';
/** Words that speak to the reader by themselves. */
export const TO_YOU =
  'você|vocês|te|ti|tu|teu|tua|teus|tuas|contigo|consigo|lhe|o senhor|a senhora|seu|sua|seus|suas|tens|és|estás|vais|vives|ganhas|gastas|queres|precisas|poderias|acabaste|compras|procuras|pensas|costumas|preferes|si';
/** Where data on readers are got from. */
export const BROKER =
  'empresa de dados|empresas de dados|empresa de informações|empresa de informação|fornecedor de dados|fornecedores de dados|corretor de dados|corretora de dados|birô de crédito|bureau de crédito|birô|bureau|bureaux|serasa|spc|boa vista|banco de portugal|central de riscos|empresa externa|parceiro|parceiros|um parceiro|nossos parceiros|terceiros|um terceiro|registo predial|registro de imóveis|cartório|conservatória|registos públicos|registros públicos|dados públicos|fontes públicas|fontes externas|dados externos|dados de terceiros|dados comprados|dados adquiridos|lista comprada|base comprada|outra empresa|sua operadora|tua operadora|seu banco|teu banco|seu supermercado|sua seguradora|detran|receita federal|finanças|intermediário|intermediários|operadora';

/** Illnesses and what comes of them. */
export const ILLNESS =
  'doença|cancro|câncer|depressão|internação|internamento|hospitalização|quimioterapia|tumor|avc|enfarte|infarto|cirurgia|convalescença|acidente|operação|embolia|covid|leucemia|diagnóstico|reabilitação|aborto|recaída|baixa médica|licença médica';
export const CONDITION =
  'pressão arterial|pressão alta|tensão alta|tensão arterial|hipertensão|glicemia|glicose|colesterol|triglicerídeos|imc|tipo sanguíneo|grupo sanguíneo|exame de sangue|exames de sangue|alergia|alergias|asma|diabetes|eczema|psoríase|acne|enxaqueca|enxaquecas|artrite|artrose|insônia|insónia|dor nas costas|dores nas costas|deficiência|surdez|miopia|histórico médico|prontuário|estado de saúde|problema de saúde|problemas de saúde|dados de saúde|medicação|medicamento|medicamentos|remédio|remédios|sintomas|menopausa|ciclo menstrual|menstruação|queda de cabelo|calvície|incontinência|tireoide|tiroide|anemia|ansiedade|endometriose|antidepressivo|antidepressivos|ansiolítico|ansiolíticos|insulina|comprimidos|prótese|disfunção erétil|obesidade|doença celíaca|intolerância|fibromialgia|epilepsia|hiv|vih|hemorroidas|varizes|hérnia|terapia|psicólogo|psicóloga|psiquiatra|vício|alcoolismo|tabagismo|demência|alzheimer|parkinson|esclerose|crises de ansiedade|sinusite|rinite|osteoporose|gastrite|apneia|reumatismo|insuficiência cardíaca|lúpus|depressão';
export const ILL =
  'diabétic*|hipertens*|asmátic*|celíac*|alérgic*|cardíac*|epilétic*|epiléptic*|obeso|obesa|fumador*|fumante|intolerante|alcoólatra|alcoólic*|deprimid*|anêmic*|anémic*|bipolar|autista|míope|surdo|surda|cego|cega|seropositiv*|soropositiv*|estéril|deficiente|insone';
export const FAITH =
  'católic*|evangélic*|cristão|cristã|cristãos|muçulman*|judeu|judia|espírita|budista|umbandista|protestante|adventista|ateu|ateia|agnóstic*|hindu|crente|testemunha de jeová|mórmon|candomblecista|batista|devot*';
export const PARTY =
  'esquerda|direita|socialista|conservador*|comunista*|liberal|pt|psdb|psd|bloco de esquerda|bolsonarista*|petista*|lulista*|sindical|feminista*';
export const PEOPLE_OF =
  'negro|negra|negros|preto|preta|pardo|parda|cigano|cigana|indígena*|guarani|asiátic*|árabe|árabes|african*|japonês|japonesa|nordestin*|mestiç*|quilombola|angolan*|cabo-verdian*|brasileir*|imigrante|migrante|judaic*|afro*|roma|libanes*';
export const DEBT =
  'dívida|dívidas|inadimplente|inadimplência|devedor|devedora|incumprimento|negativado|negativada|nome sujo|cheque especial|penhora|calote|falência|despejo|prestações em atraso|serasa|spc';
