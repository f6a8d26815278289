-- Which municipality lies in which region; a unit may be in several (canton and entity, and the association it belongs to).

-- mk-vardar: 9
insert into municipality_region (region_id, municipality_id) values
('mk-vardar', 'mk-veles'), ('mk-vardar', 'mk-gradsko'), ('mk-vardar', 'mk-demir-kapija'), ('mk-vardar', 'mk-kavadarci'),
('mk-vardar', 'mk-lozovo'), ('mk-vardar', 'mk-negotino'), ('mk-vardar', 'mk-rosoman'), ('mk-vardar', 'mk-sveti-nikole'),
('mk-vardar', 'mk-caska');

-- mk-east: 11
insert into municipality_region (region_id, municipality_id) values
('mk-east', 'mk-berovo'), ('mk-east', 'mk-vinica'), ('mk-east', 'mk-delcevo'), ('mk-east', 'mk-zrnovci'),
('mk-east', 'mk-karbinci'), ('mk-east', 'mk-kocani'), ('mk-east', 'mk-makedonska-kamenica'), ('mk-east', 'mk-pehcevo'),
('mk-east', 'mk-probistip'), ('mk-east', 'mk-cesinovo-oblesevo'), ('mk-east', 'mk-stip');

-- mk-southwest: 9
insert into municipality_region (region_id, municipality_id) values
('mk-southwest', 'mk-vevcani'), ('mk-southwest', 'mk-debar'), ('mk-southwest', 'mk-debrca'), ('mk-southwest', 'mk-kicevo'),
('mk-southwest', 'mk-makedonski-brod'), ('mk-southwest', 'mk-ohrid'), ('mk-southwest', 'mk-plasnica'), ('mk-southwest', 'mk-struga'),
('mk-southwest', 'mk-centar-zupa');

-- mk-southeast: 10
insert into municipality_region (region_id, municipality_id) values
('mk-southeast', 'mk-bogdanci'), ('mk-southeast', 'mk-bosilovo'), ('mk-southeast', 'mk-valandovo'), ('mk-southeast', 'mk-vasilevo'),
('mk-southeast', 'mk-gevgelija'), ('mk-southeast', 'mk-dojran'), ('mk-southeast', 'mk-konce'), ('mk-southeast', 'mk-novo-selo'),
('mk-southeast', 'mk-radovis'), ('mk-southeast', 'mk-strumica');

-- mk-pelagonia: 9
insert into municipality_region (region_id, municipality_id) values
('mk-pelagonia', 'mk-bitola'), ('mk-pelagonia', 'mk-demir-hisar'), ('mk-pelagonia', 'mk-dolneni'), ('mk-pelagonia', 'mk-krivogastani'),
('mk-pelagonia', 'mk-krusevo'), ('mk-pelagonia', 'mk-mogila'), ('mk-pelagonia', 'mk-novaci'), ('mk-pelagonia', 'mk-prilep'),
('mk-pelagonia', 'mk-resen');

-- mk-polog: 9
insert into municipality_region (region_id, municipality_id) values
('mk-polog', 'mk-bogovinje'), ('mk-polog', 'mk-brvenica'), ('mk-polog', 'mk-vrapciste'), ('mk-polog', 'mk-gostivar'),
('mk-polog', 'mk-zelino'), ('mk-polog', 'mk-jegunovce'), ('mk-polog', 'mk-mavrovo-i-rostuse'), ('mk-polog', 'mk-tearce'),
('mk-polog', 'mk-tetovo');

-- mk-northeast: 6
insert into municipality_region (region_id, municipality_id) values
('mk-northeast', 'mk-kratovo'), ('mk-northeast', 'mk-kriva-palanka'), ('mk-northeast', 'mk-kumanovo'), ('mk-northeast', 'mk-lipkovo'),
('mk-northeast', 'mk-rankovce'), ('mk-northeast', 'mk-staro-nagoricane');

-- mk-skopje-region: 18
insert into municipality_region (region_id, municipality_id) values
('mk-skopje-region', 'mk-aerodrom'), ('mk-skopje-region', 'mk-aracinovo'), ('mk-skopje-region', 'mk-butel'), ('mk-skopje-region', 'mk-gazi-baba'),
('mk-skopje-region', 'mk-gjorce-petrov'), ('mk-skopje-region', 'mk-zelenikovo'), ('mk-skopje-region', 'mk-ilinden'), ('mk-skopje-region', 'mk-karpos'),
('mk-skopje-region', 'mk-kisela-voda'), ('mk-skopje-region', 'mk-petrovec'), ('mk-skopje-region', 'mk-saraj'), ('mk-skopje-region', 'mk-sopiste'),
('mk-skopje-region', 'mk-studenicani'), ('mk-skopje-region', 'mk-centar'), ('mk-skopje-region', 'mk-cair'), ('mk-skopje-region', 'mk-cucer-sandevo'),
('mk-skopje-region', 'mk-suto-orizari'), ('mk-skopje-region', 'mk-skopje');

-- mk-zels: 81
insert into municipality_region (region_id, municipality_id) values
('mk-zels', 'mk-veles'), ('mk-zels', 'mk-gradsko'), ('mk-zels', 'mk-demir-kapija'), ('mk-zels', 'mk-kavadarci'),
('mk-zels', 'mk-lozovo'), ('mk-zels', 'mk-negotino'), ('mk-zels', 'mk-rosoman'), ('mk-zels', 'mk-sveti-nikole'),
('mk-zels', 'mk-caska'), ('mk-zels', 'mk-berovo'), ('mk-zels', 'mk-vinica'), ('mk-zels', 'mk-delcevo'),
('mk-zels', 'mk-zrnovci'), ('mk-zels', 'mk-karbinci'), ('mk-zels', 'mk-kocani'), ('mk-zels', 'mk-makedonska-kamenica'),
('mk-zels', 'mk-pehcevo'), ('mk-zels', 'mk-probistip'), ('mk-zels', 'mk-cesinovo-oblesevo'), ('mk-zels', 'mk-stip'),
('mk-zels', 'mk-vevcani'), ('mk-zels', 'mk-debar'), ('mk-zels', 'mk-debrca'), ('mk-zels', 'mk-kicevo'),
('mk-zels', 'mk-makedonski-brod'), ('mk-zels', 'mk-ohrid'), ('mk-zels', 'mk-plasnica'), ('mk-zels', 'mk-struga'),
('mk-zels', 'mk-centar-zupa'), ('mk-zels', 'mk-bogdanci'), ('mk-zels', 'mk-bosilovo'), ('mk-zels', 'mk-valandovo'),
('mk-zels', 'mk-vasilevo'), ('mk-zels', 'mk-gevgelija'), ('mk-zels', 'mk-dojran'), ('mk-zels', 'mk-konce'),
('mk-zels', 'mk-novo-selo'), ('mk-zels', 'mk-radovis'), ('mk-zels', 'mk-strumica'), ('mk-zels', 'mk-bitola'),
('mk-zels', 'mk-demir-hisar'), ('mk-zels', 'mk-dolneni'), ('mk-zels', 'mk-krivogastani'), ('mk-zels', 'mk-krusevo'),
('mk-zels', 'mk-mogila'), ('mk-zels', 'mk-novaci'), ('mk-zels', 'mk-prilep'), ('mk-zels', 'mk-resen'),
('mk-zels', 'mk-bogovinje'), ('mk-zels', 'mk-brvenica'), ('mk-zels', 'mk-vrapciste'), ('mk-zels', 'mk-gostivar'),
('mk-zels', 'mk-zelino'), ('mk-zels', 'mk-jegunovce'), ('mk-zels', 'mk-mavrovo-i-rostuse'), ('mk-zels', 'mk-tearce'),
('mk-zels', 'mk-tetovo'), ('mk-zels', 'mk-kratovo'), ('mk-zels', 'mk-kriva-palanka'), ('mk-zels', 'mk-kumanovo'),
('mk-zels', 'mk-lipkovo'), ('mk-zels', 'mk-rankovce'), ('mk-zels', 'mk-staro-nagoricane'), ('mk-zels', 'mk-aerodrom'),
('mk-zels', 'mk-aracinovo'), ('mk-zels', 'mk-butel'), ('mk-zels', 'mk-gazi-baba'), ('mk-zels', 'mk-gjorce-petrov'),
('mk-zels', 'mk-zelenikovo'), ('mk-zels', 'mk-ilinden'), ('mk-zels', 'mk-karpos'), ('mk-zels', 'mk-kisela-voda'),
('mk-zels', 'mk-petrovec'), ('mk-zels', 'mk-saraj'), ('mk-zels', 'mk-sopiste'), ('mk-zels', 'mk-studenicani'),
('mk-zels', 'mk-centar'), ('mk-zels', 'mk-cair'), ('mk-zels', 'mk-cucer-sandevo'), ('mk-zels', 'mk-suto-orizari'),
('mk-zels', 'mk-skopje');

-- rs-belgrade: 18
insert into municipality_region (region_id, municipality_id) values
('rs-belgrade', 'rs-beograd'), ('rs-belgrade', 'rs-barajevo-beograd'), ('rs-belgrade', 'rs-grocka-beograd'), ('rs-belgrade', 'rs-lazarevac-beograd'),
('rs-belgrade', 'rs-mladenovac-beograd'), ('rs-belgrade', 'rs-novi-beograd-beograd'), ('rs-belgrade', 'rs-obrenovac-beograd'), ('rs-belgrade', 'rs-palilula-beograd'),
('rs-belgrade', 'rs-rakovica-beograd'), ('rs-belgrade', 'rs-savski-venac-beograd'), ('rs-belgrade', 'rs-sopot-beograd'), ('rs-belgrade', 'rs-stari-grad-beograd'),
('rs-belgrade', 'rs-surcin-beograd'), ('rs-belgrade', 'rs-vozdovac-beograd'), ('rs-belgrade', 'rs-vracar-beograd'), ('rs-belgrade', 'rs-zemun-beograd'),
('rs-belgrade', 'rs-zvezdara-beograd'), ('rs-belgrade', 'rs-cukarica-beograd');

-- rs-backa-north: 3
insert into municipality_region (region_id, municipality_id) values
('rs-backa-north', 'rs-backa-topola'), ('rs-backa-north', 'rs-mali-idjos'), ('rs-backa-north', 'rs-subotica');

-- rs-banat-central: 5
insert into municipality_region (region_id, municipality_id) values
('rs-banat-central', 'rs-nova-crnja'), ('rs-banat-central', 'rs-novi-becej'), ('rs-banat-central', 'rs-secanj'), ('rs-banat-central', 'rs-zrenjanin'),
('rs-banat-central', 'rs-zitiste');

-- rs-banat-north: 6
insert into municipality_region (region_id, municipality_id) values
('rs-banat-north', 'rs-ada'), ('rs-banat-north', 'rs-kanjiza'), ('rs-banat-north', 'rs-kikinda'), ('rs-banat-north', 'rs-novi-knezevac'),
('rs-banat-north', 'rs-senta'), ('rs-banat-north', 'rs-coka');

-- rs-banat-south: 8
insert into municipality_region (region_id, municipality_id) values
('rs-banat-south', 'rs-alibunar'), ('rs-banat-south', 'rs-bela-crkva'), ('rs-banat-south', 'rs-kovacica'), ('rs-banat-south', 'rs-kovin'),
('rs-banat-south', 'rs-opovo'), ('rs-banat-south', 'rs-pancevo'), ('rs-banat-south', 'rs-plandiste'), ('rs-banat-south', 'rs-vrsac');

-- rs-backa-west: 4
insert into municipality_region (region_id, municipality_id) values
('rs-backa-west', 'rs-apatin'), ('rs-backa-west', 'rs-kula'), ('rs-backa-west', 'rs-odzaci'), ('rs-backa-west', 'rs-sombor');

-- rs-backa-south: 12
insert into municipality_region (region_id, municipality_id) values
('rs-backa-south', 'rs-bac'), ('rs-backa-south', 'rs-backa-palanka'), ('rs-backa-south', 'rs-backi-petrovac'), ('rs-backa-south', 'rs-beocin'),
('rs-backa-south', 'rs-becej'), ('rs-backa-south', 'rs-novi-sad'), ('rs-backa-south', 'rs-srbobran'), ('rs-backa-south', 'rs-sremski-karlovci'),
('rs-backa-south', 'rs-temerin'), ('rs-backa-south', 'rs-titel'), ('rs-backa-south', 'rs-vrbas'), ('rs-backa-south', 'rs-zabalj');

-- rs-srem: 7
insert into municipality_region (region_id, municipality_id) values
('rs-srem', 'rs-indjija'), ('rs-srem', 'rs-irig'), ('rs-srem', 'rs-pecinci'), ('rs-srem', 'rs-ruma'),
('rs-srem', 'rs-sremska-mitrovica'), ('rs-srem', 'rs-stara-pazova'), ('rs-srem', 'rs-sid');

-- rs-macva: 8
insert into municipality_region (region_id, municipality_id) values
('rs-macva', 'rs-bogatic'), ('rs-macva', 'rs-koceljeva'), ('rs-macva', 'rs-krupanj'), ('rs-macva', 'rs-ljubovija'),
('rs-macva', 'rs-loznica'), ('rs-macva', 'rs-mali-zvornik'), ('rs-macva', 'rs-vladimirci'), ('rs-macva', 'rs-sabac');

-- rs-kolubara: 6
insert into municipality_region (region_id, municipality_id) values
('rs-kolubara', 'rs-lajkovac'), ('rs-kolubara', 'rs-ljig'), ('rs-kolubara', 'rs-mionica'), ('rs-kolubara', 'rs-osecina'),
('rs-kolubara', 'rs-ub'), ('rs-kolubara', 'rs-valjevo');

-- rs-podunavlje: 3
insert into municipality_region (region_id, municipality_id) values
('rs-podunavlje', 'rs-smederevo'), ('rs-podunavlje', 'rs-smederevska-palanka'), ('rs-podunavlje', 'rs-velika-plana');

-- rs-branicevo: 9
insert into municipality_region (region_id, municipality_id) values
('rs-branicevo', 'rs-golubac'), ('rs-branicevo', 'rs-kucevo'), ('rs-branicevo', 'rs-malo-crnice'), ('rs-branicevo', 'rs-petrovac-na-mlavi'),
('rs-branicevo', 'rs-pozarevac'), ('rs-branicevo', 'rs-veliko-gradiste'), ('rs-branicevo', 'rs-zabari'), ('rs-branicevo', 'rs-zagubica'),
('rs-branicevo', 'rs-kostolac-pozarevac');

-- rs-sumadija: 7
insert into municipality_region (region_id, municipality_id) values
('rs-sumadija', 'rs-arandjelovac'), ('rs-sumadija', 'rs-batocina'), ('rs-sumadija', 'rs-knic'), ('rs-sumadija', 'rs-kragujevac'),
('rs-sumadija', 'rs-lapovo'), ('rs-sumadija', 'rs-raca'), ('rs-sumadija', 'rs-topola');

-- rs-pomoravlje: 6
insert into municipality_region (region_id, municipality_id) values
('rs-pomoravlje', 'rs-despotovac'), ('rs-pomoravlje', 'rs-jagodina'), ('rs-pomoravlje', 'rs-paracin'), ('rs-pomoravlje', 'rs-rekovac'),
('rs-pomoravlje', 'rs-svilajnac'), ('rs-pomoravlje', 'rs-cuprija');

-- rs-bor-district: 4
insert into municipality_region (region_id, municipality_id) values
('rs-bor-district', 'rs-bor'), ('rs-bor-district', 'rs-kladovo'), ('rs-bor-district', 'rs-majdanpek'), ('rs-bor-district', 'rs-negotin');

-- rs-zajecar-district: 4
insert into municipality_region (region_id, municipality_id) values
('rs-zajecar-district', 'rs-boljevac'), ('rs-zajecar-district', 'rs-knjazevac'), ('rs-zajecar-district', 'rs-sokobanja'), ('rs-zajecar-district', 'rs-zajecar');

-- rs-zlatibor: 11
insert into municipality_region (region_id, municipality_id) values
('rs-zlatibor', 'rs-arilje'), ('rs-zlatibor', 'rs-bajina-basta'), ('rs-zlatibor', 'rs-kosjeric'), ('rs-zlatibor', 'rs-nova-varos'),
('rs-zlatibor', 'rs-pozega'), ('rs-zlatibor', 'rs-priboj'), ('rs-zlatibor', 'rs-prijepolje'), ('rs-zlatibor', 'rs-sjenica'),
('rs-zlatibor', 'rs-uzice'), ('rs-zlatibor', 'rs-cajetina'), ('rs-zlatibor', 'rs-sevojno-uzice');

-- rs-moravica: 4
insert into municipality_region (region_id, municipality_id) values
('rs-moravica', 'rs-gornji-milanovac'), ('rs-moravica', 'rs-ivanjica'), ('rs-moravica', 'rs-lucani'), ('rs-moravica', 'rs-cacak');

-- rs-raska-district: 5
insert into municipality_region (region_id, municipality_id) values
('rs-raska-district', 'rs-kraljevo'), ('rs-raska-district', 'rs-novi-pazar'), ('rs-raska-district', 'rs-raska'), ('rs-raska-district', 'rs-tutin'),
('rs-raska-district', 'rs-vrnjacka-banja');

-- rs-rasina: 6
insert into municipality_region (region_id, municipality_id) values
('rs-rasina', 'rs-aleksandrovac'), ('rs-rasina', 'rs-brus'), ('rs-rasina', 'rs-krusevac'), ('rs-rasina', 'rs-trstenik'),
('rs-rasina', 'rs-varvarin'), ('rs-rasina', 'rs-cicevac');

-- rs-nisava: 12
insert into municipality_region (region_id, municipality_id) values
('rs-nisava', 'rs-aleksinac'), ('rs-nisava', 'rs-doljevac'), ('rs-nisava', 'rs-gadzin-han'), ('rs-nisava', 'rs-merosina'),
('rs-nisava', 'rs-nis'), ('rs-nisava', 'rs-razanj'), ('rs-nisava', 'rs-svrljig'), ('rs-nisava', 'rs-crveni-krst-nis'),
('rs-nisava', 'rs-medijana-nis'), ('rs-nisava', 'rs-niska-banja-nis'), ('rs-nisava', 'rs-palilula-nis'), ('rs-nisava', 'rs-pantelej-nis');

-- rs-toplica: 4
insert into municipality_region (region_id, municipality_id) values
('rs-toplica', 'rs-blace'), ('rs-toplica', 'rs-kursumlija'), ('rs-toplica', 'rs-prokuplje'), ('rs-toplica', 'rs-zitoradja');

-- rs-pirot-district: 4
insert into municipality_region (region_id, municipality_id) values
('rs-pirot-district', 'rs-babusnica'), ('rs-pirot-district', 'rs-bela-palanka'), ('rs-pirot-district', 'rs-dimitrovgrad'), ('rs-pirot-district', 'rs-pirot');

-- rs-jablanica: 6
insert into municipality_region (region_id, municipality_id) values
('rs-jablanica', 'rs-bojnik'), ('rs-jablanica', 'rs-crna-trava'), ('rs-jablanica', 'rs-lebane'), ('rs-jablanica', 'rs-leskovac'),
('rs-jablanica', 'rs-medvedja'), ('rs-jablanica', 'rs-vlasotince');

-- rs-pcinja: 8
insert into municipality_region (region_id, municipality_id) values
('rs-pcinja', 'rs-bosilegrad'), ('rs-pcinja', 'rs-bujanovac'), ('rs-pcinja', 'rs-presevo'), ('rs-pcinja', 'rs-surdulica'),
('rs-pcinja', 'rs-trgoviste'), ('rs-pcinja', 'rs-vladicin-han'), ('rs-pcinja', 'rs-vranje'), ('rs-pcinja', 'rs-vranjska-banja-vranje');

-- rs-skgo: 145
insert into municipality_region (region_id, municipality_id) values
('rs-skgo', 'rs-beograd'), ('rs-skgo', 'rs-backa-topola'), ('rs-skgo', 'rs-mali-idjos'), ('rs-skgo', 'rs-subotica'),
('rs-skgo', 'rs-nova-crnja'), ('rs-skgo', 'rs-novi-becej'), ('rs-skgo', 'rs-secanj'), ('rs-skgo', 'rs-zrenjanin'),
('rs-skgo', 'rs-zitiste'), ('rs-skgo', 'rs-ada'), ('rs-skgo', 'rs-kanjiza'), ('rs-skgo', 'rs-kikinda'),
('rs-skgo', 'rs-novi-knezevac'), ('rs-skgo', 'rs-senta'), ('rs-skgo', 'rs-coka'), ('rs-skgo', 'rs-alibunar'),
('rs-skgo', 'rs-bela-crkva'), ('rs-skgo', 'rs-kovacica'), ('rs-skgo', 'rs-kovin'), ('rs-skgo', 'rs-opovo'),
('rs-skgo', 'rs-pancevo'), ('rs-skgo', 'rs-plandiste'), ('rs-skgo', 'rs-vrsac'), ('rs-skgo', 'rs-apatin'),
('rs-skgo', 'rs-kula'), ('rs-skgo', 'rs-odzaci'), ('rs-skgo', 'rs-sombor'), ('rs-skgo', 'rs-bac'),
('rs-skgo', 'rs-backa-palanka'), ('rs-skgo', 'rs-backi-petrovac'), ('rs-skgo', 'rs-beocin'), ('rs-skgo', 'rs-becej'),
('rs-skgo', 'rs-novi-sad'), ('rs-skgo', 'rs-srbobran'), ('rs-skgo', 'rs-sremski-karlovci'), ('rs-skgo', 'rs-temerin'),
('rs-skgo', 'rs-titel'), ('rs-skgo', 'rs-vrbas'), ('rs-skgo', 'rs-zabalj'), ('rs-skgo', 'rs-indjija'),
('rs-skgo', 'rs-irig'), ('rs-skgo', 'rs-pecinci'), ('rs-skgo', 'rs-ruma'), ('rs-skgo', 'rs-sremska-mitrovica'),
('rs-skgo', 'rs-stara-pazova'), ('rs-skgo', 'rs-sid'), ('rs-skgo', 'rs-bogatic'), ('rs-skgo', 'rs-koceljeva'),
('rs-skgo', 'rs-krupanj'), ('rs-skgo', 'rs-ljubovija'), ('rs-skgo', 'rs-loznica'), ('rs-skgo', 'rs-mali-zvornik'),
('rs-skgo', 'rs-vladimirci'), ('rs-skgo', 'rs-sabac'), ('rs-skgo', 'rs-lajkovac'), ('rs-skgo', 'rs-ljig'),
('rs-skgo', 'rs-mionica'), ('rs-skgo', 'rs-osecina'), ('rs-skgo', 'rs-ub'), ('rs-skgo', 'rs-valjevo'),
('rs-skgo', 'rs-smederevo'), ('rs-skgo', 'rs-smederevska-palanka'), ('rs-skgo', 'rs-velika-plana'), ('rs-skgo', 'rs-golubac'),
('rs-skgo', 'rs-kucevo'), ('rs-skgo', 'rs-malo-crnice'), ('rs-skgo', 'rs-petrovac-na-mlavi'), ('rs-skgo', 'rs-pozarevac'),
('rs-skgo', 'rs-veliko-gradiste'), ('rs-skgo', 'rs-zabari'), ('rs-skgo', 'rs-zagubica'), ('rs-skgo', 'rs-arandjelovac'),
('rs-skgo', 'rs-batocina'), ('rs-skgo', 'rs-knic'), ('rs-skgo', 'rs-kragujevac'), ('rs-skgo', 'rs-lapovo'),
('rs-skgo', 'rs-raca'), ('rs-skgo', 'rs-topola'), ('rs-skgo', 'rs-despotovac'), ('rs-skgo', 'rs-jagodina'),
('rs-skgo', 'rs-paracin'), ('rs-skgo', 'rs-rekovac'), ('rs-skgo', 'rs-svilajnac'), ('rs-skgo', 'rs-cuprija'),
('rs-skgo', 'rs-bor'), ('rs-skgo', 'rs-kladovo'), ('rs-skgo', 'rs-majdanpek'), ('rs-skgo', 'rs-negotin'),
('rs-skgo', 'rs-boljevac'), ('rs-skgo', 'rs-knjazevac'), ('rs-skgo', 'rs-sokobanja'), ('rs-skgo', 'rs-zajecar'),
('rs-skgo', 'rs-arilje'), ('rs-skgo', 'rs-bajina-basta'), ('rs-skgo', 'rs-kosjeric'), ('rs-skgo', 'rs-nova-varos'),
('rs-skgo', 'rs-pozega'), ('rs-skgo', 'rs-priboj'), ('rs-skgo', 'rs-prijepolje'), ('rs-skgo', 'rs-sjenica'),
('rs-skgo', 'rs-uzice'), ('rs-skgo', 'rs-cajetina'), ('rs-skgo', 'rs-gornji-milanovac'), ('rs-skgo', 'rs-ivanjica'),
('rs-skgo', 'rs-lucani'), ('rs-skgo', 'rs-cacak'), ('rs-skgo', 'rs-kraljevo'), ('rs-skgo', 'rs-novi-pazar'),
('rs-skgo', 'rs-raska'), ('rs-skgo', 'rs-tutin'), ('rs-skgo', 'rs-vrnjacka-banja'), ('rs-skgo', 'rs-aleksandrovac'),
('rs-skgo', 'rs-brus'), ('rs-skgo', 'rs-krusevac'), ('rs-skgo', 'rs-trstenik'), ('rs-skgo', 'rs-varvarin'),
('rs-skgo', 'rs-cicevac'), ('rs-skgo', 'rs-aleksinac'), ('rs-skgo', 'rs-doljevac'), ('rs-skgo', 'rs-gadzin-han'),
('rs-skgo', 'rs-merosina'), ('rs-skgo', 'rs-nis'), ('rs-skgo', 'rs-razanj'), ('rs-skgo', 'rs-svrljig'),
('rs-skgo', 'rs-blace'), ('rs-skgo', 'rs-kursumlija'), ('rs-skgo', 'rs-prokuplje'), ('rs-skgo', 'rs-zitoradja'),
('rs-skgo', 'rs-babusnica'), ('rs-skgo', 'rs-bela-palanka'), ('rs-skgo', 'rs-dimitrovgrad'), ('rs-skgo', 'rs-pirot'),
('rs-skgo', 'rs-bojnik'), ('rs-skgo', 'rs-crna-trava'), ('rs-skgo', 'rs-lebane'), ('rs-skgo', 'rs-leskovac'),
('rs-skgo', 'rs-medvedja'), ('rs-skgo', 'rs-vlasotince'), ('rs-skgo', 'rs-bosilegrad'), ('rs-skgo', 'rs-bujanovac'),
('rs-skgo', 'rs-presevo'), ('rs-skgo', 'rs-surdulica'), ('rs-skgo', 'rs-trgoviste'), ('rs-skgo', 'rs-vladicin-han'),
('rs-skgo', 'rs-vranje');

-- ba-fbih: 79
insert into municipality_region (region_id, municipality_id) values
('ba-fbih', 'ba-bihac'), ('ba-fbih', 'ba-bosanska-krupa'), ('ba-fbih', 'ba-bosanski-petrovac'), ('ba-fbih', 'ba-buzim'),
('ba-fbih', 'ba-cazin'), ('ba-fbih', 'ba-kljuc'), ('ba-fbih', 'ba-sanski-most'), ('ba-fbih', 'ba-velika-kladusa'),
('ba-fbih', 'ba-domaljevac-samac'), ('ba-fbih', 'ba-odzak'), ('ba-fbih', 'ba-orasje'), ('ba-fbih', 'ba-banovici'),
('ba-fbih', 'ba-celic'), ('ba-fbih', 'ba-doboj-istok'), ('ba-fbih', 'ba-gracanica'), ('ba-fbih', 'ba-gradacac'),
('ba-fbih', 'ba-kalesija'), ('ba-fbih', 'ba-kladanj'), ('ba-fbih', 'ba-lukavac'), ('ba-fbih', 'ba-sapna'),
('ba-fbih', 'ba-srebrenik'), ('ba-fbih', 'ba-teocak'), ('ba-fbih', 'ba-tuzla'), ('ba-fbih', 'ba-zivinice'),
('ba-fbih', 'ba-breza'), ('ba-fbih', 'ba-doboj-jug'), ('ba-fbih', 'ba-kakanj'), ('ba-fbih', 'ba-maglaj'),
('ba-fbih', 'ba-olovo'), ('ba-fbih', 'ba-tesanj'), ('ba-fbih', 'ba-usora'), ('ba-fbih', 'ba-vares'),
('ba-fbih', 'ba-visoko'), ('ba-fbih', 'ba-zavidovici'), ('ba-fbih', 'ba-zenica'), ('ba-fbih', 'ba-zepce'),
('ba-fbih', 'ba-foca-ustikolina'), ('ba-fbih', 'ba-gorazde'), ('ba-fbih', 'ba-pale-praca'), ('ba-fbih', 'ba-bugojno'),
('ba-fbih', 'ba-busovaca'), ('ba-fbih', 'ba-dobretici'), ('ba-fbih', 'ba-donji-vakuf'), ('ba-fbih', 'ba-fojnica'),
('ba-fbih', 'ba-gornji-vakuf-uskoplje'), ('ba-fbih', 'ba-jajce'), ('ba-fbih', 'ba-kiseljak'), ('ba-fbih', 'ba-kresevo'),
('ba-fbih', 'ba-novi-travnik'), ('ba-fbih', 'ba-travnik'), ('ba-fbih', 'ba-vitez'), ('ba-fbih', 'ba-capljina'),
('ba-fbih', 'ba-citluk'), ('ba-fbih', 'ba-jablanica'), ('ba-fbih', 'ba-konjic'), ('ba-fbih', 'ba-mostar'),
('ba-fbih', 'ba-neum'), ('ba-fbih', 'ba-prozor-rama'), ('ba-fbih', 'ba-ravno'), ('ba-fbih', 'ba-stolac'),
('ba-fbih', 'ba-grude'), ('ba-fbih', 'ba-ljubuski'), ('ba-fbih', 'ba-posusje'), ('ba-fbih', 'ba-siroki-brijeg'),
('ba-fbih', 'ba-centar-sarajevo'), ('ba-fbih', 'ba-hadzici'), ('ba-fbih', 'ba-ilidza'), ('ba-fbih', 'ba-ilijas'),
('ba-fbih', 'ba-novi-grad-sarajevo'), ('ba-fbih', 'ba-novo-sarajevo'), ('ba-fbih', 'ba-stari-grad-sarajevo'), ('ba-fbih', 'ba-trnovo'),
('ba-fbih', 'ba-vogosca'), ('ba-fbih', 'ba-bosansko-grahovo'), ('ba-fbih', 'ba-drvar'), ('ba-fbih', 'ba-glamoc'),
('ba-fbih', 'ba-kupres'), ('ba-fbih', 'ba-livno'), ('ba-fbih', 'ba-tomislavgrad');

-- ba-rs: 63
insert into municipality_region (region_id, municipality_id) values
('ba-rs', 'ba-banja-luka'), ('ba-rs', 'ba-berkovici'), ('ba-rs', 'ba-bijeljina'), ('ba-rs', 'ba-bileca'),
('ba-rs', 'ba-bratunac'), ('ba-rs', 'ba-brod'), ('ba-rs', 'ba-cajnice'), ('ba-rs', 'ba-celinac'),
('ba-rs', 'ba-derventa'), ('ba-rs', 'ba-doboj-rs'), ('ba-rs', 'ba-donji-zabar'), ('ba-rs', 'ba-foca-rs'),
('ba-rs', 'ba-gacko'), ('ba-rs', 'ba-gradiska'), ('ba-rs', 'ba-han-pijesak'), ('ba-rs', 'ba-istocna-ilidza'),
('ba-rs', 'ba-istocni-drvar'), ('ba-rs', 'ba-istocni-mostar'), ('ba-rs', 'ba-istocni-stari-grad'), ('ba-rs', 'ba-istocno-novo-sarajevo'),
('ba-rs', 'ba-jezero'), ('ba-rs', 'ba-kalinovik'), ('ba-rs', 'ba-knezevo'), ('ba-rs', 'ba-kostajnica'),
('ba-rs', 'ba-kotor-varos'), ('ba-rs', 'ba-kozarska-dubica'), ('ba-rs', 'ba-krupa-na-uni'), ('ba-rs', 'ba-kupres-rs'),
('ba-rs', 'ba-laktasi'), ('ba-rs', 'ba-lopare'), ('ba-rs', 'ba-ljubinje'), ('ba-rs', 'ba-milici'),
('ba-rs', 'ba-modrica'), ('ba-rs', 'ba-mrkonjic-grad'), ('ba-rs', 'ba-nevesinje'), ('ba-rs', 'ba-novi-grad'),
('ba-rs', 'ba-novo-gorazde'), ('ba-rs', 'ba-osmaci'), ('ba-rs', 'ba-ostra-luka'), ('ba-rs', 'ba-pale-rs'),
('ba-rs', 'ba-pelagicevo'), ('ba-rs', 'ba-petrovac'), ('ba-rs', 'ba-petrovo'), ('ba-rs', 'ba-prijedor'),
('ba-rs', 'ba-prnjavor'), ('ba-rs', 'ba-ribnik'), ('ba-rs', 'ba-rogatica'), ('ba-rs', 'ba-rudo'),
('ba-rs', 'ba-sokolac'), ('ba-rs', 'ba-srbac'), ('ba-rs', 'ba-srebrenica'), ('ba-rs', 'ba-stanari'),
('ba-rs', 'ba-samac'), ('ba-rs', 'ba-sekovici'), ('ba-rs', 'ba-sipovo'), ('ba-rs', 'ba-teslic'),
('ba-rs', 'ba-trebinje'), ('ba-rs', 'ba-trnovo-rs'), ('ba-rs', 'ba-ugljevik'), ('ba-rs', 'ba-visegrad'),
('ba-rs', 'ba-vlasenica'), ('ba-rs', 'ba-vukosavlje'), ('ba-rs', 'ba-zvornik');

-- ba-brcko: 1
insert into municipality_region (region_id, municipality_id) values
('ba-brcko', 'ba-brcko');

-- ba-una-sana: 8
insert into municipality_region (region_id, municipality_id) values
('ba-una-sana', 'ba-bihac'), ('ba-una-sana', 'ba-bosanska-krupa'), ('ba-una-sana', 'ba-bosanski-petrovac'), ('ba-una-sana', 'ba-buzim'),
('ba-una-sana', 'ba-cazin'), ('ba-una-sana', 'ba-kljuc'), ('ba-una-sana', 'ba-sanski-most'), ('ba-una-sana', 'ba-velika-kladusa');

-- ba-posavina: 3
insert into municipality_region (region_id, municipality_id) values
('ba-posavina', 'ba-domaljevac-samac'), ('ba-posavina', 'ba-odzak'), ('ba-posavina', 'ba-orasje');

-- ba-tuzla-canton: 13
insert into municipality_region (region_id, municipality_id) values
('ba-tuzla-canton', 'ba-banovici'), ('ba-tuzla-canton', 'ba-celic'), ('ba-tuzla-canton', 'ba-doboj-istok'), ('ba-tuzla-canton', 'ba-gracanica'),
('ba-tuzla-canton', 'ba-gradacac'), ('ba-tuzla-canton', 'ba-kalesija'), ('ba-tuzla-canton', 'ba-kladanj'), ('ba-tuzla-canton', 'ba-lukavac'),
('ba-tuzla-canton', 'ba-sapna'), ('ba-tuzla-canton', 'ba-srebrenik'), ('ba-tuzla-canton', 'ba-teocak'), ('ba-tuzla-canton', 'ba-tuzla'),
('ba-tuzla-canton', 'ba-zivinice');

-- ba-zenica-doboj: 12
insert into municipality_region (region_id, municipality_id) values
('ba-zenica-doboj', 'ba-breza'), ('ba-zenica-doboj', 'ba-doboj-jug'), ('ba-zenica-doboj', 'ba-kakanj'), ('ba-zenica-doboj', 'ba-maglaj'),
('ba-zenica-doboj', 'ba-olovo'), ('ba-zenica-doboj', 'ba-tesanj'), ('ba-zenica-doboj', 'ba-usora'), ('ba-zenica-doboj', 'ba-vares'),
('ba-zenica-doboj', 'ba-visoko'), ('ba-zenica-doboj', 'ba-zavidovici'), ('ba-zenica-doboj', 'ba-zenica'), ('ba-zenica-doboj', 'ba-zepce');

-- ba-bosnian-podrinje: 3
insert into municipality_region (region_id, municipality_id) values
('ba-bosnian-podrinje', 'ba-foca-ustikolina'), ('ba-bosnian-podrinje', 'ba-gorazde'), ('ba-bosnian-podrinje', 'ba-pale-praca');

-- ba-central-bosnia: 12
insert into municipality_region (region_id, municipality_id) values
('ba-central-bosnia', 'ba-bugojno'), ('ba-central-bosnia', 'ba-busovaca'), ('ba-central-bosnia', 'ba-dobretici'), ('ba-central-bosnia', 'ba-donji-vakuf'),
('ba-central-bosnia', 'ba-fojnica'), ('ba-central-bosnia', 'ba-gornji-vakuf-uskoplje'), ('ba-central-bosnia', 'ba-jajce'), ('ba-central-bosnia', 'ba-kiseljak'),
('ba-central-bosnia', 'ba-kresevo'), ('ba-central-bosnia', 'ba-novi-travnik'), ('ba-central-bosnia', 'ba-travnik'), ('ba-central-bosnia', 'ba-vitez');

-- ba-herzegovina-neretva: 9
insert into municipality_region (region_id, municipality_id) values
('ba-herzegovina-neretva', 'ba-capljina'), ('ba-herzegovina-neretva', 'ba-citluk'), ('ba-herzegovina-neretva', 'ba-jablanica'), ('ba-herzegovina-neretva', 'ba-konjic'),
('ba-herzegovina-neretva', 'ba-mostar'), ('ba-herzegovina-neretva', 'ba-neum'), ('ba-herzegovina-neretva', 'ba-prozor-rama'), ('ba-herzegovina-neretva', 'ba-ravno'),
('ba-herzegovina-neretva', 'ba-stolac');

-- ba-west-herzegovina: 4
insert into municipality_region (region_id, municipality_id) values
('ba-west-herzegovina', 'ba-grude'), ('ba-west-herzegovina', 'ba-ljubuski'), ('ba-west-herzegovina', 'ba-posusje'), ('ba-west-herzegovina', 'ba-siroki-brijeg');

-- ba-sarajevo: 9
insert into municipality_region (region_id, municipality_id) values
('ba-sarajevo', 'ba-centar-sarajevo'), ('ba-sarajevo', 'ba-hadzici'), ('ba-sarajevo', 'ba-ilidza'), ('ba-sarajevo', 'ba-ilijas'),
('ba-sarajevo', 'ba-novi-grad-sarajevo'), ('ba-sarajevo', 'ba-novo-sarajevo'), ('ba-sarajevo', 'ba-stari-grad-sarajevo'), ('ba-sarajevo', 'ba-trnovo'),
('ba-sarajevo', 'ba-vogosca');

-- ba-canton-10: 6
insert into municipality_region (region_id, municipality_id) values
('ba-canton-10', 'ba-bosansko-grahovo'), ('ba-canton-10', 'ba-drvar'), ('ba-canton-10', 'ba-glamoc'), ('ba-canton-10', 'ba-kupres'),
('ba-canton-10', 'ba-livno'), ('ba-canton-10', 'ba-tomislavgrad');

-- ba-sogfbih: 79
insert into municipality_region (region_id, municipality_id) values
('ba-sogfbih', 'ba-bihac'), ('ba-sogfbih', 'ba-bosanska-krupa'), ('ba-sogfbih', 'ba-bosanski-petrovac'), ('ba-sogfbih', 'ba-buzim'),
('ba-sogfbih', 'ba-cazin'), ('ba-sogfbih', 'ba-kljuc'), ('ba-sogfbih', 'ba-sanski-most'), ('ba-sogfbih', 'ba-velika-kladusa'),
('ba-sogfbih', 'ba-domaljevac-samac'), ('ba-sogfbih', 'ba-odzak'), ('ba-sogfbih', 'ba-orasje'), ('ba-sogfbih', 'ba-banovici'),
('ba-sogfbih', 'ba-celic'), ('ba-sogfbih', 'ba-doboj-istok'), ('ba-sogfbih', 'ba-gracanica'), ('ba-sogfbih', 'ba-gradacac'),
('ba-sogfbih', 'ba-kalesija'), ('ba-sogfbih', 'ba-kladanj'), ('ba-sogfbih', 'ba-lukavac'), ('ba-sogfbih', 'ba-sapna'),
('ba-sogfbih', 'ba-srebrenik'), ('ba-sogfbih', 'ba-teocak'), ('ba-sogfbih', 'ba-tuzla'), ('ba-sogfbih', 'ba-zivinice'),
('ba-sogfbih', 'ba-breza'), ('ba-sogfbih', 'ba-doboj-jug'), ('ba-sogfbih', 'ba-kakanj'), ('ba-sogfbih', 'ba-maglaj'),
('ba-sogfbih', 'ba-olovo'), ('ba-sogfbih', 'ba-tesanj'), ('ba-sogfbih', 'ba-usora'), ('ba-sogfbih', 'ba-vares'),
('ba-sogfbih', 'ba-visoko'), ('ba-sogfbih', 'ba-zavidovici'), ('ba-sogfbih', 'ba-zenica'), ('ba-sogfbih', 'ba-zepce'),
('ba-sogfbih', 'ba-foca-ustikolina'), ('ba-sogfbih', 'ba-gorazde'), ('ba-sogfbih', 'ba-pale-praca'), ('ba-sogfbih', 'ba-bugojno'),
('ba-sogfbih', 'ba-busovaca'), ('ba-sogfbih', 'ba-dobretici'), ('ba-sogfbih', 'ba-donji-vakuf'), ('ba-sogfbih', 'ba-fojnica'),
('ba-sogfbih', 'ba-gornji-vakuf-uskoplje'), ('ba-sogfbih', 'ba-jajce'), ('ba-sogfbih', 'ba-kiseljak'), ('ba-sogfbih', 'ba-kresevo'),
('ba-sogfbih', 'ba-novi-travnik'), ('ba-sogfbih', 'ba-travnik'), ('ba-sogfbih', 'ba-vitez'), ('ba-sogfbih', 'ba-capljina'),
('ba-sogfbih', 'ba-citluk'), ('ba-sogfbih', 'ba-jablanica'), ('ba-sogfbih', 'ba-konjic'), ('ba-sogfbih', 'ba-mostar'),
('ba-sogfbih', 'ba-neum'), ('ba-sogfbih', 'ba-prozor-rama'), ('ba-sogfbih', 'ba-ravno'), ('ba-sogfbih', 'ba-stolac'),
('ba-sogfbih', 'ba-grude'), ('ba-sogfbih', 'ba-ljubuski'), ('ba-sogfbih', 'ba-posusje'), ('ba-sogfbih', 'ba-siroki-brijeg'),
('ba-sogfbih', 'ba-centar-sarajevo'), ('ba-sogfbih', 'ba-hadzici'), ('ba-sogfbih', 'ba-ilidza'), ('ba-sogfbih', 'ba-ilijas'),
('ba-sogfbih', 'ba-novi-grad-sarajevo'), ('ba-sogfbih', 'ba-novo-sarajevo'), ('ba-sogfbih', 'ba-stari-grad-sarajevo'), ('ba-sogfbih', 'ba-trnovo'),
('ba-sogfbih', 'ba-vogosca'), ('ba-sogfbih', 'ba-bosansko-grahovo'), ('ba-sogfbih', 'ba-drvar'), ('ba-sogfbih', 'ba-glamoc'),
('ba-sogfbih', 'ba-kupres'), ('ba-sogfbih', 'ba-livno'), ('ba-sogfbih', 'ba-tomislavgrad');

-- ba-sogrs: 63
insert into municipality_region (region_id, municipality_id) values
('ba-sogrs', 'ba-banja-luka'), ('ba-sogrs', 'ba-berkovici'), ('ba-sogrs', 'ba-bijeljina'), ('ba-sogrs', 'ba-bileca'),
('ba-sogrs', 'ba-bratunac'), ('ba-sogrs', 'ba-brod'), ('ba-sogrs', 'ba-cajnice'), ('ba-sogrs', 'ba-celinac'),
('ba-sogrs', 'ba-derventa'), ('ba-sogrs', 'ba-doboj-rs'), ('ba-sogrs', 'ba-donji-zabar'), ('ba-sogrs', 'ba-foca-rs'),
('ba-sogrs', 'ba-gacko'), ('ba-sogrs', 'ba-gradiska'), ('ba-sogrs', 'ba-han-pijesak'), ('ba-sogrs', 'ba-istocna-ilidza'),
('ba-sogrs', 'ba-istocni-drvar'), ('ba-sogrs', 'ba-istocni-mostar'), ('ba-sogrs', 'ba-istocni-stari-grad'), ('ba-sogrs', 'ba-istocno-novo-sarajevo'),
('ba-sogrs', 'ba-jezero'), ('ba-sogrs', 'ba-kalinovik'), ('ba-sogrs', 'ba-knezevo'), ('ba-sogrs', 'ba-kostajnica'),
('ba-sogrs', 'ba-kotor-varos'), ('ba-sogrs', 'ba-kozarska-dubica'), ('ba-sogrs', 'ba-krupa-na-uni'), ('ba-sogrs', 'ba-kupres-rs'),
('ba-sogrs', 'ba-laktasi'), ('ba-sogrs', 'ba-lopare'), ('ba-sogrs', 'ba-ljubinje'), ('ba-sogrs', 'ba-milici'),
('ba-sogrs', 'ba-modrica'), ('ba-sogrs', 'ba-mrkonjic-grad'), ('ba-sogrs', 'ba-nevesinje'), ('ba-sogrs', 'ba-novi-grad'),
('ba-sogrs', 'ba-novo-gorazde'), ('ba-sogrs', 'ba-osmaci'), ('ba-sogrs', 'ba-ostra-luka'), ('ba-sogrs', 'ba-pale-rs'),
('ba-sogrs', 'ba-pelagicevo'), ('ba-sogrs', 'ba-petrovac'), ('ba-sogrs', 'ba-petrovo'), ('ba-sogrs', 'ba-prijedor'),
('ba-sogrs', 'ba-prnjavor'), ('ba-sogrs', 'ba-ribnik'), ('ba-sogrs', 'ba-rogatica'), ('ba-sogrs', 'ba-rudo'),
('ba-sogrs', 'ba-sokolac'), ('ba-sogrs', 'ba-srbac'), ('ba-sogrs', 'ba-srebrenica'), ('ba-sogrs', 'ba-stanari'),
('ba-sogrs', 'ba-samac'), ('ba-sogrs', 'ba-sekovici'), ('ba-sogrs', 'ba-sipovo'), ('ba-sogrs', 'ba-teslic'),
('ba-sogrs', 'ba-trebinje'), ('ba-sogrs', 'ba-trnovo-rs'), ('ba-sogrs', 'ba-ugljevik'), ('ba-sogrs', 'ba-visegrad'),
('ba-sogrs', 'ba-vlasenica'), ('ba-sogrs', 'ba-vukosavlje'), ('ba-sogrs', 'ba-zvornik');

-- xk-gjakova-district: 4
insert into municipality_region (region_id, municipality_id) values
('xk-gjakova-district', 'xk-decan'), ('xk-gjakova-district', 'xk-gjakove'), ('xk-gjakova-district', 'xk-rahovec'), ('xk-gjakova-district', 'xk-junik');

-- xk-pristina-district: 8
insert into municipality_region (region_id, municipality_id) values
('xk-pristina-district', 'xk-gllogoc'), ('xk-pristina-district', 'xk-fushe-kosove'), ('xk-pristina-district', 'xk-lipjan'), ('xk-pristina-district', 'xk-novoberde'),
('xk-pristina-district', 'xk-obiliq'), ('xk-pristina-district', 'xk-podujeve'), ('xk-pristina-district', 'xk-prishtine'), ('xk-pristina-district', 'xk-gracanice');

-- xk-gjilan-district: 6
insert into municipality_region (region_id, municipality_id) values
('xk-gjilan-district', 'xk-gjilan'), ('xk-gjilan-district', 'xk-kamenice'), ('xk-gjilan-district', 'xk-viti'), ('xk-gjilan-district', 'xk-kllokot'),
('xk-gjilan-district', 'xk-ranillug'), ('xk-gjilan-district', 'xk-partesh');

-- xk-prizren-district: 5
insert into municipality_region (region_id, municipality_id) values
('xk-prizren-district', 'xk-dragash'), ('xk-prizren-district', 'xk-prizren'), ('xk-prizren-district', 'xk-suhareke'), ('xk-prizren-district', 'xk-malisheve'),
('xk-prizren-district', 'xk-mamushe');

-- xk-peja-district: 3
insert into municipality_region (region_id, municipality_id) values
('xk-peja-district', 'xk-istog'), ('xk-peja-district', 'xk-kline'), ('xk-peja-district', 'xk-peje');

-- xk-ferizaj-district: 5
insert into municipality_region (region_id, municipality_id) values
('xk-ferizaj-district', 'xk-kacanik'), ('xk-ferizaj-district', 'xk-shtime'), ('xk-ferizaj-district', 'xk-shterpce'), ('xk-ferizaj-district', 'xk-ferizaj'),
('xk-ferizaj-district', 'xk-hani-i-elezit');

-- xk-mitrovica-district: 7
insert into municipality_region (region_id, municipality_id) values
('xk-mitrovica-district', 'xk-mitrovice'), ('xk-mitrovica-district', 'xk-leposaviq'), ('xk-mitrovica-district', 'xk-skenderaj'), ('xk-mitrovica-district', 'xk-vushtrri'),
('xk-mitrovica-district', 'xk-zubin-potok'), ('xk-mitrovica-district', 'xk-zvecan'), ('xk-mitrovica-district', 'xk-mitrovica-e-veriut');

-- xk-akk: 38
insert into municipality_region (region_id, municipality_id) values
('xk-akk', 'xk-decan'), ('xk-akk', 'xk-gjakove'), ('xk-akk', 'xk-gllogoc'), ('xk-akk', 'xk-gjilan'),
('xk-akk', 'xk-dragash'), ('xk-akk', 'xk-istog'), ('xk-akk', 'xk-kacanik'), ('xk-akk', 'xk-kline'),
('xk-akk', 'xk-fushe-kosove'), ('xk-akk', 'xk-kamenice'), ('xk-akk', 'xk-mitrovice'), ('xk-akk', 'xk-leposaviq'),
('xk-akk', 'xk-lipjan'), ('xk-akk', 'xk-novoberde'), ('xk-akk', 'xk-obiliq'), ('xk-akk', 'xk-rahovec'),
('xk-akk', 'xk-peje'), ('xk-akk', 'xk-podujeve'), ('xk-akk', 'xk-prishtine'), ('xk-akk', 'xk-prizren'),
('xk-akk', 'xk-skenderaj'), ('xk-akk', 'xk-shtime'), ('xk-akk', 'xk-shterpce'), ('xk-akk', 'xk-suhareke'),
('xk-akk', 'xk-ferizaj'), ('xk-akk', 'xk-viti'), ('xk-akk', 'xk-vushtrri'), ('xk-akk', 'xk-zubin-potok'),
('xk-akk', 'xk-zvecan'), ('xk-akk', 'xk-malisheve'), ('xk-akk', 'xk-hani-i-elezit'), ('xk-akk', 'xk-mamushe'),
('xk-akk', 'xk-junik'), ('xk-akk', 'xk-kllokot'), ('xk-akk', 'xk-gracanice'), ('xk-akk', 'xk-ranillug'),
('xk-akk', 'xk-partesh'), ('xk-akk', 'xk-mitrovica-e-veriut');

-- al-berat-county: 5
insert into municipality_region (region_id, municipality_id) values
('al-berat-county', 'al-berat'), ('al-berat-county', 'al-kucove'), ('al-berat-county', 'al-polican'), ('al-berat-county', 'al-skrapar'),
('al-berat-county', 'al-ura-vajgurore');

-- al-durres-county: 3
insert into municipality_region (region_id, municipality_id) values
('al-durres-county', 'al-durres'), ('al-durres-county', 'al-kruje'), ('al-durres-county', 'al-shijak');

-- al-elbasan-county: 7
insert into municipality_region (region_id, municipality_id) values
('al-elbasan-county', 'al-belsh'), ('al-elbasan-county', 'al-cerrik'), ('al-elbasan-county', 'al-elbasan'), ('al-elbasan-county', 'al-gramsh'),
('al-elbasan-county', 'al-librazhd'), ('al-elbasan-county', 'al-peqin'), ('al-elbasan-county', 'al-prrenjas');

-- al-fier-county: 6
insert into municipality_region (region_id, municipality_id) values
('al-fier-county', 'al-divjake'), ('al-fier-county', 'al-fier'), ('al-fier-county', 'al-lushnje'), ('al-fier-county', 'al-mallakaster'),
('al-fier-county', 'al-patos'), ('al-fier-county', 'al-roskovec');

-- al-gjirokaster-county: 7
insert into municipality_region (region_id, municipality_id) values
('al-gjirokaster-county', 'al-dropull'), ('al-gjirokaster-county', 'al-gjirokaster'), ('al-gjirokaster-county', 'al-kelcyre'), ('al-gjirokaster-county', 'al-libohove'),
('al-gjirokaster-county', 'al-memaliaj'), ('al-gjirokaster-county', 'al-permet'), ('al-gjirokaster-county', 'al-tepelene');

-- al-korce-county: 6
insert into municipality_region (region_id, municipality_id) values
('al-korce-county', 'al-devoll'), ('al-korce-county', 'al-kolonje'), ('al-korce-county', 'al-korce'), ('al-korce-county', 'al-maliq'),
('al-korce-county', 'al-pogradec'), ('al-korce-county', 'al-pustec');

-- al-kukes-county: 3
insert into municipality_region (region_id, municipality_id) values
('al-kukes-county', 'al-has'), ('al-kukes-county', 'al-kukes'), ('al-kukes-county', 'al-tropoje');

-- al-lezhe-county: 3
insert into municipality_region (region_id, municipality_id) values
('al-lezhe-county', 'al-kurbin'), ('al-lezhe-county', 'al-lezhe'), ('al-lezhe-county', 'al-mirdite');

-- al-diber-county: 4
insert into municipality_region (region_id, municipality_id) values
('al-diber-county', 'al-bulqize'), ('al-diber-county', 'al-diber'), ('al-diber-county', 'al-klos'), ('al-diber-county', 'al-mat');

-- al-shkoder-county: 5
insert into municipality_region (region_id, municipality_id) values
('al-shkoder-county', 'al-fushe-arres'), ('al-shkoder-county', 'al-malesi-e-madhe'), ('al-shkoder-county', 'al-puke'), ('al-shkoder-county', 'al-shkoder'),
('al-shkoder-county', 'al-vau-i-dejes');

-- al-tirane-county: 5
insert into municipality_region (region_id, municipality_id) values
('al-tirane-county', 'al-kamez'), ('al-tirane-county', 'al-kavaje'), ('al-tirane-county', 'al-rrogozhine'), ('al-tirane-county', 'al-tirane'),
('al-tirane-county', 'al-vore');

-- al-vlore-county: 7
insert into municipality_region (region_id, municipality_id) values
('al-vlore-county', 'al-delvine'), ('al-vlore-county', 'al-finiq'), ('al-vlore-county', 'al-himare'), ('al-vlore-county', 'al-konispol'),
('al-vlore-county', 'al-sarande'), ('al-vlore-county', 'al-selenice'), ('al-vlore-county', 'al-vlore');

-- me-north: 13
insert into municipality_region (region_id, municipality_id) values
('me-north', 'me-andrijevica'), ('me-north', 'me-berane'), ('me-north', 'me-bijelo-polje'), ('me-north', 'me-kolasin'),
('me-north', 'me-mojkovac'), ('me-north', 'me-plav'), ('me-north', 'me-pljevlja'), ('me-north', 'me-pluzine'),
('me-north', 'me-rozaje'), ('me-north', 'me-savnik'), ('me-north', 'me-zabljak'), ('me-north', 'me-gusinje'),
('me-north', 'me-petnjica');

-- me-coast: 6
insert into municipality_region (region_id, municipality_id) values
('me-coast', 'me-bar'), ('me-coast', 'me-budva'), ('me-coast', 'me-herceg-novi'), ('me-coast', 'me-kotor'),
('me-coast', 'me-tivat'), ('me-coast', 'me-ulcinj');

-- me-central: 6
insert into municipality_region (region_id, municipality_id) values
('me-central', 'me-cetinje'), ('me-central', 'me-danilovgrad'), ('me-central', 'me-niksic'), ('me-central', 'me-podgorica'),
('me-central', 'me-tuzi'), ('me-central', 'me-zeta');

-- me-zocg: 25
insert into municipality_region (region_id, municipality_id) values
('me-zocg', 'me-andrijevica'), ('me-zocg', 'me-bar'), ('me-zocg', 'me-berane'), ('me-zocg', 'me-bijelo-polje'),
('me-zocg', 'me-budva'), ('me-zocg', 'me-cetinje'), ('me-zocg', 'me-danilovgrad'), ('me-zocg', 'me-herceg-novi'),
('me-zocg', 'me-kolasin'), ('me-zocg', 'me-kotor'), ('me-zocg', 'me-mojkovac'), ('me-zocg', 'me-niksic'),
('me-zocg', 'me-plav'), ('me-zocg', 'me-pljevlja'), ('me-zocg', 'me-pluzine'), ('me-zocg', 'me-podgorica'),
('me-zocg', 'me-rozaje'), ('me-zocg', 'me-savnik'), ('me-zocg', 'me-tivat'), ('me-zocg', 'me-ulcinj'),
('me-zocg', 'me-zabljak'), ('me-zocg', 'me-gusinje'), ('me-zocg', 'me-petnjica'), ('me-zocg', 'me-tuzi'),
('me-zocg', 'me-zeta');
