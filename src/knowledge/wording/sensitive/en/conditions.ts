/** What hurts to be named: of the body, the mind, money and what people believe and are. */

/** Illnesses that are remembered with pain. */
export const ILLNESS =
  "illness|disease|cancer|breast cancer|tumour|tumor|leukaemia|leukemia|lymphoma|melanoma|chemotherapy|chemo|radiotherapy|radiation therapy|dementia|alzheimer|alzheimers|depression|stroke|heart attack|heart surgery|epilepsy|hiv|aids|parkinson|parkinson's|multiple sclerosis|burnout|nervous breakdown|suicide attempt|overdose|addiction|rehab|anorexia|bulimia|eating disorder|ptsd|amputation|mastectomy|sepsis|hospital stay|hospitalisation|hospitalization|diagnosis|cardiac arrest";

/** Which are painful after they happened to somebody. */
export const EVENTS =
  'surgery|operation|accident|crash|treatment|therapy|bypass|transplant|fall|heart surgery|breakdown|relapse|coma|biopsy|amputation|time in hospital|stay in hospital';

/** What people have and may not want to read. */
export const CONDITION =
  "acne|eczema|asthma|diabetes|type 1 diabetes|type 2 diabetes|migraine|migraines|arthritis|insomnia|back pain|chronic pain|joint pain|knee pain|incontinence|bladder weakness|psoriasis|rosacea|adhd|autism|tourette's|symptoms|disability|hair loss|thinning hair|erectile dysfunction|impotence|premature ejaculation|menopause|hot flushes|hot flashes|high blood pressure|hypertension|hypotension|cholesterol|high cholesterol|thyroid|hypothyroidism|endometriosis|pcos|ibs|crohn's|colitis|coeliac disease|celiac disease|reflux|heartburn|haemorrhoids|hemorrhoids|anxiety|anxiety disorder|panic attacks|panic disorder|bipolar disorder|ocd|schizophrenia|depression|epilepsy|hiv|herpes|chlamydia|std|sti|hepatitis|kidney disease|copd|emphysema|sleep apnoea|sleep apnea|snoring|tinnitus|hearing loss|glaucoma|cataracts|gout|osteoporosis|fibromyalgia|lupus|sciatica|slipped disc|herniated disc|varicose veins|obesity|food allergy|peanut allergy|nut allergy|alcoholism|drinking problem|gambling|gambling problem|addiction|smoker's cough|infertility|low sperm count|prosthesis|stoma|dialysis|pacemaker|hip replacement|yeast infection|thrush|athlete's foot|fungal infection|body odour|body odor|heavy periods|mood swings|stammer|dyslexia";

export const MEDICINES =
  "medication|medications|meds|antidepressants|antidepressant|pills|the pill|insulin|inhaler|statins|statin|beta blockers|blood thinners|painkillers|sleeping pills|tranquillisers|viagra|ritalin|prozac|therapist|psychiatrist|psychologist|counsellor|oncologist|methadone|hrt|chemist's list";

export const FIGURES =
  'blood pressure|blood sugar|blood type|blood test|blood results|blood count|cholesterol|cholesterol level|bmi|body mass index|lab results|glucose|glucose level|glucose levels|hba1c|cuff readings|sperm count|liver values|ecg|scan results|std test|periods';

export const MONEY =
  'debt|debts|credit card debt|overdraft|arrears|loan repayments|missed payments|late payments|payday loan|payday loans|bad credit|poor credit|low credit score|bankruptcy|insolvency|foreclosure|repossession|eviction|rent arrears|garnishment|final demands|unpaid bills|financial difficulties|financial trouble|money worries|money troubles|gambling losses|student debt|mounting bills|negative balance|maxed - out card|maxed out|the red|unemployment|unemployment benefit|food stamps|universal credit|housing benefit|welfare payments|bailiffs|dismissal|redundancy';

const FAITH =
  "christian|muslim|catholic|protestant|hindu|buddhist|atheist|sikh|jew|mormon|methodist|baptist|evangelical|orthodox christian|anglican|quaker|lutheran|pagan|jehovah's witness|agnostic|churchgoer|person of faith|man of faith|woman of faith";
const PARTY =
  'republican|democrat|socialist|communist|tory|labour voter|tory voter|green voter|lib dem voter|conservative voter|liberal voter|democratic voter|republican voter|democrat voter|trump voter|remainer|brexiteer|leave voter|remain voter|left - winger|right - winger|trade unionist|union member|labour member|labour supporter|conservative supporter|party member|democratic socialist|labor voter|feminist|nationalist|pro - lifer';

export const FAITHS = `${FAITH}|${PARTY}`;
export const FAITHFUL =
  'christians|muslims|catholics|protestants|hindus|buddhists|atheists|sikhs|jews|mormons|methodists|baptists|evangelicals|anglicans|republicans|democrats|socialists|conservatives|liberals|voters|labour voters|tory voters|green voters|union members|believers|churchgoers|party members|labour supporters|progressives';

export const ORIGINS =
  'black|white|asian|hispanic|latino|latina|jewish|arab|roma|african|african american|african - american|african - caribbean|caribbean|indian|pakistani|bangladeshi|chinese|turkish|kurdish|polish|romanian|irish traveller|traveller|mexican|nigerian|somali|native american|indigenous|mixed - race|mixed race|middle eastern|south asian|east asian|eastern european|vietnamese|korean|syrian|afghan|ukrainian|russian|immigrant|migrant';

export const ORIENTATIONS =
  'gay|lesbian|bisexual|transgender|trans|queer|homosexual|asexual|non - binary|nonbinary|pansexual|intersex|lgbt|lgbtq|polyamorous|kinky';
