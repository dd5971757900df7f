/** People one knows, and what they do in shops. */

export const PEOPLE =
  'friend|friends|mate|mates|buddy|buddies|pal|pals|best friend|bestie|contact|contacts|colleague|colleagues|co - worker|co - workers|coworker|coworkers|workmate|workmates|teammate|teammates|neighbour|neighbours|neighbor|neighbors|next - door neighbour|sister|brother|siblings|cousin|cousins|aunt|uncle|mother - in - law|sister - in - law|brother - in - law|boss|ex - boyfriend|ex - girlfriend|ex - husband|ex - wife|classmate|classmates|ex - classmates|old classmates|schoolmates|roommate|roommates|housemate|housemates|flatmate|flatmates|followers|connections|acquaintances|acquaintance|gym buddy|training partner|running club|book club|team mates|fellow students|crush|rival|rivals|facebook friends|linkedin connections|competitor|competitors|inner circle|friend group|niece|nephew|tennis partner|yoga teacher';

/** More than one of them, told by where one knows them from. */
export const PEOPLE_OF =
  'people you know|someone you know|somebody you know|people you follow|friends of yours|a friend of yours|mutual friends|people in your|someone in your|somebody in your|someone from your|somebody from your|people from your|people on your|someone on your|others in your|others on your|households in your|households on your|homes in your|homes on your|families in your|families on your|members of your|members from your|everyone in your|everyone from your|everyone on your|everybody in your|next door|the people upstairs|the couple upstairs|the couple next door|the family next door|the family opposite|your whole street|your whole office|the rest of your';

/** Buying, watching, joining: in the past, and now where only the present tells. */
export const DID =
  'bought|purchased|ordered|on order|liked|booked|booking|viewed|watched|browsed|reserved|downloaded|donated|picked|picked up|rated|reviewed|wishlisted|joined|signed up|subscribed|upgraded|switched|installed|chose|chosen|went for|got their|got her|got his|snapped up|splashed out on|treated themselves|treated himself|treated herself|started using|started watching|finished|completed|reached|beat|overtook|scored|played|is playing|are playing|listened|streamed|is watching|are watching|watching|is reading|are reading|is wearing|are wearing|wearing|is using|are using|are buying|is buying|are booking|are ordering|are listening|is listening|is learning|are learning|are training|follows|follow|follows us|uses|wears|owns|swears by|swear by|loves|is into|are into|raves about|rave about|grabbed|claimed|secured|tried|renewed|registered|enrolled|enroled|is going|are going|is attending|are attending|going to|shops|shop with|saved|invested|has one|have one|has it|have it|has theirs|already has|already have|already own|unlocked|just hit|opened an account|opened a|banks with|has already|have already|pledged|ditched|cancelled|loved|visited|swapped|plumped for|opted for';

/** The nearest: what is given to them is more often meant than what they bought. */
export const RELATIVES =
  'mum|mom|dad|mother|father|daughter|son|wife|husband|partner|girlfriend|boyfriend|parents|family|manager|landlord|ex';
