<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Geohgan</name>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>All pixels of the training area have the same values: there is nothing to tell apart.</source>
        <translation>Todos los píxeles del área de entrenamiento tienen los mismos valores: no hay nada que distinguir.</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>Fitting {detector}</source>
        <translation>Ajustando {detector}</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{count} pixels</source>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{count} pixels, each the mean of the {size} x {size} pixels around it</source>
        <translation>{count} píxeles, cada uno la media de los {size} x {size} píxeles a su alrededor</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>a sample of {drawn} (seed {seed}) of {pixels}</source>
        <translation>una muestra de {drawn} (semilla {seed}) de {pixels}</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{detector} learns from {pixels}, {excluded} left out near {EXCLUDE}.</source>
        <translation>{detector} aprende de {pixels}, {excluded} excluidos cerca de {EXCLUDE}.</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{detector} learns from {pixels}.</source>
        <translation>{detector} aprende de {pixels}.</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{detector} cannot learn from these bands ({fault}): leave out bands that hardly vary, such as elements mostly below detection, or choose another {DETECTOR}.</source>
        <translation>{detector} no puede aprender de estas bandas ({fault}): quite las que apenas varían, como elementos casi siempre por debajo del límite de detección, o elija otro {DETECTOR}.</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>{detector} learns from {count} windows of {size} x {size} pixels, {excluded} left out near {EXCLUDE}. Those that hold unknown anomalies are among them: it has no labels.</source>
        <translation>{detector} aprende de {count} ventanas de {size} x {size} píxeles, {excluded} excluidas cerca de {EXCLUDE}. Entre ellas están las que contienen anomalías desconocidas: no tiene etiquetas.</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>The card ran out of memory: going on with batches of {batch_size} windows.</source>
        <translation>La tarjeta se quedó sin memoria: se continúa con lotes de {batch_size} ventanas.</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>The card ran out of memory: going on without it, which takes longer.</source>
        <translation>La tarjeta se quedó sin memoria: se continúa sin ella, lo que tarda más.</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>Training on batches of {number:,} windows</source>
        <translation>El entrenamiento con lotes de {number:,} ventanas</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>choose a smaller {PATCH_SIZE}, or fewer bands</source>
        <translation>elija un {PATCH_SIZE} menor o menos bandas</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>The card has too little free memory for these windows: going on without it.</source>
        <translation>La tarjeta tiene poca memoria libre para estas ventanas: se continúa sin ella.</translation>
    </message>
    <message>
        <location filename="../models/baseline/detectors.py"/>
        <source>it takes all {components} components to hold {share:.0%} of the variance</source>
        <translation>hacen falta las {components} componentes para retener el {share:.0%} de la varianza</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Percentiles written</source>
        <translation>Percentiles escritos</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Device: {device}. Transforms: {transforms}.</source>
        <translation>Dispositivo: {device}. Transformaciones: {transforms}.</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>{kind} of {bands}</source>
        <translation>{kind} de {bands}</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>{detector} collapsed in training: {trouble}. Its map says little of anomalies. Try more or fewer {EPOCHS}, another {PATCH_SIZE} or {SEED}, or another {DETECTOR}.</source>
        <translation>{detector} colapsó en el entrenamiento: {trouble}. Su mapa dice poco de las anomalías. Pruebe con más o menos {EPOCHS}, con otro {PATCH_SIZE} u otro {SEED}, o con otro {DETECTOR}.</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Block {number} of {count}, {time_left}</source>
        <translation>Bloque {number} de {count}, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/baseline/training_pixels.py"/>
        <source>The training area has {count} pixels to learn from, and {minimum} are the fewest: use a smaller {EXCLUDE_DISTANCE}, {PATCH_SIZE} or {MIN_VALID}, or a larger {MASK}.</source>
        <translation>El área de entrenamiento tiene {count} píxeles de los que aprender y el mínimo es {minimum}: use un valor menor de {EXCLUDE_DISTANCE}, {PATCH_SIZE} o {MIN_VALID}, o una {MASK} mayor.</translation>
    </message>
    <message>
        <location filename="../models/catchments/flow.py"/>
        <source>No cell of {DEM} has a value: choose another raster.</source>
        <translation>Ninguna celda de {DEM} tiene valor: elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/catchments/flow.py"/>
        <source>{DEM} is flat, {height:g} everywhere, and water runs nowhere: choose a raster of elevations.</source>
        <translation>{DEM} es plano, {height:g} en todas partes, y el agua no corre a ningún lado: elija un ráster de elevaciones.</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Reading the samples</source>
        <translation>Leyendo las muestras</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>The samples have no field {field}; they have: {fields}.</source>
        <translation>Las muestras no tienen el campo {field}; tienen: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Following the water</source>
        <translation>Siguiendo el agua</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Finding the catchments</source>
        <translation>Buscando las cuencas</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Writing the catchments</source>
        <translation>Escribiendo las cuencas</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Writing the raster</source>
        <translation>Escribiendo el ráster</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>{DEM} is in {crs}, and slopes and areas need a projected system: bring it into one with the tool &apos;Warp (reproject)&apos;, such as {zone}.</source>
        <translation>{DEM} está en {crs}, y las pendientes y las áreas requieren un sistema proyectado: llévelo a uno con la herramienta «Combar (reproyectar)», como {zone}.</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>{DEM} has no coordinate reference system: assign it with the tool &apos;Assign projection&apos;.</source>
        <translation>{DEM} no tiene sistema de referencia de coordenadas: asígnelo con la herramienta «Asignar proyección».</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>resample the elevations to larger cells, or cut out a part of them</source>
        <translation>remuestree las elevaciones a celdas más grandes, o recorte una parte de ellas</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Following water over {width:,} x {height:,} cells</source>
        <translation>Seguir el agua por {width:,} x {height:,} celdas</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>None of the {count:,} samples lies where {DEM} has a value: see that both have the right coordinate reference system, or choose another raster.</source>
        <translation>Ninguna de las {count:,} muestras está donde {DEM} tiene valor: compruebe que ambos tienen el sistema de referencia de coordenadas correcto, o elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>Catchments of {samples:,} samples at {outlets:,} outlets; half of them are larger than {middle:.3g} km², most between {low:.3g} and {high:.3g} km².</source>
        <translation>Cuencas de {samples:,} muestras en {outlets:,} puntos de salida; la mitad son mayores de {middle:.3g} km², la mayoría entre {low:.3g} y {high:.3g} km².</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} of {samples:,} samples lies outside the elevations and has no catchment.</source>
        <translation>{number:,} de {samples:,} muestras está fuera de las elevaciones y no tiene cuenca.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} of {samples:,} samples lie outside the elevations and have no catchment.</source>
        <translation>{number:,} de {samples:,} muestras están fuera de las elevaciones y no tienen cuenca.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} sample has no stream within {distance:g} map units and stays where it is: look at its catchment, and raise {SNAP} or lower {STREAM_AREA}.</source>
        <translation>{number:,} muestra no tiene ningún curso de agua a menos de {distance:g} unidades del mapa y se queda donde está: mire su cuenca, y suba {SNAP} o baje {STREAM_AREA}.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} samples have no stream within {distance:g} map units and stay where they are: look at their catchments, and raise {SNAP} or lower {STREAM_AREA}.</source>
        <translation>{number:,} muestras no tienen ningún curso de agua a menos de {distance:g} unidades del mapa y se quedan donde están: mire sus cuencas, y suba {SNAP} o baje {STREAM_AREA}.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchment reaches the edge of the elevations and may go on beyond: its area is the least that it can be.</source>
        <translation>{number:,} cuenca llega al borde de las elevaciones y puede seguir más allá: su área es la mínima que puede tener.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchments reach the edge of the elevations and may go on beyond: their areas are the least that they can be.</source>
        <translation>{number:,} cuencas llegan al borde de las elevaciones y pueden seguir más allá: sus áreas son las mínimas que pueden tener.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{share:.0f} % of the elevations lie in depressions and were filled, and on such flats the way of the water is arbitrary: look at catchments that run straight, and take elevations that were conditioned for drainage.</source>
        <translation>El {share:.0f} % de las elevaciones está en depresiones y se rellenó, y en esas superficies llanas el camino del agua es arbitrario: mire las cuencas que corren en línea recta, y use elevaciones acondicionadas para el drenaje.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchment has fewer than {cells} cells: take elevations with smaller cells.</source>
        <translation>{number:,} cuenca tiene menos de {cells} celdas: use elevaciones con celdas más pequeñas.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchments have fewer than {cells} cells: take elevations with smaller cells.</source>
        <translation>{number:,} cuencas tienen menos de {cells} celdas: use elevaciones con celdas más pequeñas.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} sample has the outlet of another one, and with it its catchment; maps take their mean.</source>
        <translation>{number:,} muestra tiene el punto de salida de otra y, con él, su cuenca; los mapas toman su media.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} samples have the outlet of another one, and with it its catchment; maps take their mean.</source>
        <translation>{number:,} muestras tienen el punto de salida de otra y, con él, su cuenca; los mapas toman su media.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchment has others within it.</source>
        <translation>{number:,} cuenca tiene otras dentro.</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchments have others within them.</source>
        <translation>{number:,} cuencas tienen otras dentro.</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Catchments of samples</source>
        <translation>Cuencas de las muestras</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Share of the catchments (%)</source>
        <translation>Proporción de las cuencas (%)</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area upstream (km²)</source>
        <translation>Área aguas arriba (km²)</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area of the polygon (km²)</source>
        <translation>Área del polígono (km²)</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Moved to the stream (map units)</source>
        <translation>Desplazamiento hasta el curso de agua (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area upstream, dark to bright on a logarithmic scale</source>
        <translation>Área aguas arriba, de oscuro a claro en escala logarítmica</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Dilution</source>
        <translation>Dilución</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>A sample holds C, the background is B, and A the area upstream: a source of the area S that all of the excess came from would have B + (C - B) A / S (Hawkes 1976), in the unit of the element, with S = {area:g} km² for all. What is not above the background is left as it is, and so are samples with less than S upstream. Ranks mean more than contents: S is not known, and error of an analysis is multiplied as well.</source>
        <translation>Una muestra contiene C, el fondo es B y A es el área aguas arriba: una fuente de área S de la que viniera todo el exceso tendría B + (C - B) A / S (Hawkes 1976), en la unidad del elemento, con S = {area:g} km² para todas. Lo que no supera el fondo se deja como está, y también las muestras con menos de S aguas arriba. El orden significa más que los contenidos: S no se conoce, y el error del análisis también se multiplica.</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Background (median)</source>
        <translation>Fondo (mediana)</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Elevations</source>
        <translation>Elevaciones</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Coordinate reference system</source>
        <translation>Sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area of a cell</source>
        <translation>Área de una celda</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>{area:.3g} km²</source>
        <translation>{area:.3g} km²</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Depressions filled</source>
        <translation>Depresiones rellenadas</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>{share:.1f} % of the cells</source>
        <translation>{share:.1f} % de las celdas</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Catchments</source>
        <translation>Cuencas</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Samples are moved at most</source>
        <translation>Las muestras se mueven como máximo</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>{distance:g} map units</source>
        <translation>{distance:g} unidades del mapa</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Streams begin at</source>
        <translation>Los cursos de agua empiezan en</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Values below detection</source>
        <translation>Valores por debajo del límite de detección</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Flow directions</source>
        <translation>Direcciones de flujo</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>depressions filled (Wang and Liu 2006), by pyflwdir</source>
        <translation>depresiones rellenadas (Wang y Liu 2006), con pyflwdir</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>One of {INPUT} and {SOURCE} has no coordinate reference system: assign it.</source>
        <translation>{INPUT} o {SOURCE} no tiene sistema de referencia de coordenadas: asígnelo.</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{SOURCE} ({system}) cannot be brought into the coordinate reference system of {INPUT} ({target_system}): see that both have the right one.</source>
        <translation>{SOURCE} ({system}) no puede llevarse al sistema de referencia de coordenadas de {INPUT} ({target_system}): compruebe que ambos tengan el correcto.</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>None of the {count} {ANOMALIES} lies on {SOURCE}: choose the points that were filtered from it.</source>
        <translation>Ninguna de las {count} {ANOMALIES} está sobre {SOURCE}: elija los puntos que se filtraron de él.</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{ANOMALIES} ({width} x {height} cells) does not lie on the grid of {SOURCE} ({source_width} x {source_height}): choose the raster that was filtered from it.</source>
        <translation>{ANOMALIES} ({width} x {height} celdas) no está en la rejilla de {SOURCE} ({source_width} x {source_height}): elija el ráster que se filtró de él.</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{path} has no cell with a value: filter again with a lower {IQR_FACTOR}, or leave {ANOMALIES} out.</source>
        <translation>{path} no tiene ninguna celda con valor: filtre de nuevo con un {IQR_FACTOR} menor o no use {ANOMALIES}.</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{path} has values in {percent:.0f} % of its cells, more than can be anomalies: choose the raster that the algorithm &apos;Filter anomalies&apos; wrote.</source>
        <translation>{path} tiene valores en el {percent:.0f} % de sus celdas, demasiadas para ser anomalías: elija el ráster que escribió el algoritmo «Filtrar anomalías».</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All of {INPUT}&apos;s valid cells lie in one block, so that nothing can be held out: make {BLOCK_SIZE} smaller (it is {side:g} map units).</source>
        <translation>Todas las celdas válidas de {INPUT} están en un solo bloque, así que no se puede reservar nada: reduzca {BLOCK_SIZE} (es de {side:g} unidades del mapa).</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All {count} deposits lie on one cell, so that none can be held out while others train: choose {POSITIVES} of several places.</source>
        <translation>Los {count} yacimientos están en una sola celda, así que no se puede reservar ninguno mientras otros entrenan: elija {POSITIVES} de varios lugares.</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All {count} deposits lie in one block, so that none can be held out while others train: make {BLOCK_SIZE} smaller (it is {side:g} map units), or choose {POSITIVES} from a larger area.</source>
        <translation>Los {count} yacimientos están en un solo bloque, así que no se puede reservar ninguno mientras otros entrenan: reduzca {BLOCK_SIZE} (es de {side:g} unidades del mapa) o elija {POSITIVES} de una zona mayor.</translation>
    </message>
    <message>
        <location filename="../models/classification/features.py"/>
        <source>No cell of {INPUT} has a value in every band: leave out the bands that cover another area.</source>
        <translation>Ninguna celda de {INPUT} tiene valor en todas las bandas: quite las bandas que cubren otra zona.</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Classifying {width:,} x {height:,} cells</source>
        <translation>La clasificación de {width:,} x {height:,} celdas</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>resample the stack to larger cells, or cut out a part of it</source>
        <translation>remuestree la pila a celdas mayores o recorte una parte</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the survey</source>
        <translation>Leyendo el levantamiento</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{SOURCE} does not match {INPUT}. {fault}</source>
        <translation>{SOURCE} no corresponde a {INPUT}. {fault}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{BLOCK_SIZE} is {block_size:g} map units, less than {cells} cells: neighbours, which look alike, would lie on both sides. Make it larger, or leave it empty.</source>
        <translation>{BLOCK_SIZE} es de {block_size:g} unidades del mapa, menos de {cells} celdas: celdas vecinas, que se parecen, quedarían a ambos lados. Auméntelo o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the anomalies</source>
        <translation>Leyendo las anomalías</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>None of the {count} {ANOMALIES} can train: {without_values} lie on cells of {SOURCE} without a value in some band, {on_deposits} on known deposits. Choose others, or leave them out.</source>
        <translation>Ninguna de las {count} {ANOMALIES} puede entrenar: {without_values} están en celdas de {SOURCE} sin valor en alguna banda, {on_deposits} en yacimientos conocidos. Elija otras o no las use.</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{count} barren samples, fewer than {NEGATIVE_RATIO} asks for ({requested}).</source>
        <translation>{count} muestras estériles, menos de las que pide {NEGATIVE_RATIO} ({requested}).</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Held out fold {fold}: AUC {auc:.3f}, validation {time_left}</source>
        <translation>Pliegue {fold} reservado: AUC {auc:.3f}, validación, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Shuffling each band of the held-out blocks</source>
        <translation>Permutando cada banda de los bloques reservados</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Writing the heatmap, {time_left}</source>
        <translation>Escribiendo el mapa de calor, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits that had no part in training are found with an AUC of {auc:.3f}, the mean of {folds} spatial folds (0.5 is chance, 1 is perfect).</source>
        <translation>Los yacimientos que no intervinieron en el entrenamiento se encuentran con un AUC de {auc:.3f}, la media de {folds} pliegues espaciales (0.5 es el azar, 1 es perfecto).</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits that had no part in training are found with an AUC of {auc:.3f}, the mean of {folds} spatial folds (0.5 is chance, 1 is perfect); without the anomalies it is {without:.3f}. {verdict}</source>
        <translation>Los yacimientos que no intervinieron en el entrenamiento se encuentran con un AUC de {auc:.3f}, la media de {folds} pliegues espaciales (0.5 es el azar, 1 es perfecto); sin las anomalías es {without:.3f}. {verdict}</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The anomalies change it by {mean:+.3f} on average and improve {better} of {folds} folds</source>
        <translation>Las anomalías lo cambian en {mean:+.3f} de media y mejoran {better} de {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}; with {deposits} deposits it cannot be told whether they help.</source>
        <translation>{change}; con {deposits} yacimientos no se puede saber si ayudan.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}; {folds} folds are too few to tell whether they help.</source>
        <translation>{change}; {folds} pliegues son muy pocos para saber si ayudan.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}: they help here.</source>
        <translation>{change}: aquí ayudan.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}: they do harm here.</source>
        <translation>{change}: aquí perjudican.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}: the folds disagree, so that the difference may be chance.</source>
        <translation>{change}: los pliegues discrepan, así que la diferencia puede deberse al azar.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>There are {deposits} deposits only, too few to say how good the map is: one more or less could change every figure a good deal.</source>
        <translation>Solo hay {deposits} yacimientos, muy pocos para saber lo bueno que es el mapa: uno más o menos podría cambiar bastante todas las cifras.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Only {folds} blocks hold deposits, so that there are {folds} folds rather than {requested}: a {BLOCK_SIZE} below {side:g} map units gives more.</source>
        <translation>Solo {folds} bloques contienen yacimientos, así que hay {folds} pliegues en lugar de {requested}: con un {BLOCK_SIZE} menor que {side:g} unidades del mapa habría más.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>That is no better than chance: the map does not find held-out deposits.</source>
        <translation>Eso no es mejor que el azar: el mapa no encuentra los yacimientos reservados.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>That cannot be told from chance by {deposits} deposits: a map without skill reaches {limit:.2f} in one case of twenty.</source>
        <translation>Eso no se distingue del azar con {deposits} yacimientos: un mapa sin capacidad alcanza {limit:.2f} en uno de cada veinte casos.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>With the folds put together, held-out deposits do not score higher than the background, so that the probabilities could not be calibrated: they are the classifier&apos;s own.</source>
        <translation>Con todos los pliegues juntos, los yacimientos reservados no puntúan más que el fondo, así que no se pudieron calibrar las probabilidades: son las del propio clasificador.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count:,} deposits, drawn at random, are left out: there are very many.</source>
        <translation>Se dejan fuera {count:,} yacimientos, elegidos al azar: hay muchísimos.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count} anomalies lack a value in some band and are left out.</source>
        <translation>{count} anomalías no tienen valor en alguna banda y se omiten.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count} anomalies, drawn at random, are left out: there are very many.</source>
        <translation>Se omiten {count} anomalías, elegidas al azar: hay muchísimas.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits left out: {outside} outside the rasters and {on_nodata} on cells without values.</source>
        <translation>Yacimientos omitidos: {outside} fuera de los rásteres y {on_nodata} en celdas sin valores.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits left out: {outside} outside the rasters.</source>
        <translation>Yacimientos omitidos: {outside} fuera de los rásteres.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits left out: {on_nodata} on cells without values.</source>
        <translation>Yacimientos omitidos: {on_nodata} en celdas sin valores.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The {area:.0f} % of the area that score highest hold {caught} of {all} deposits, each scored while its blocks were held out, among the background of these.</source>
        <translation>El {area:.0f} % del área con mayor puntuación contiene {caught} de {all} yacimientos, cada uno puntuado mientras sus bloques estaban reservados, frente al fondo de estos.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The probability is that of a deposit where deposits and background were equally common: 0.5 means that the bands speak for neither. Deposits are far rarer than that, so read it as favourability: as {even:.2g} % of the cells count as deposit, 0.5 on the map means about that, and 0.9 about {likely:.2g} %.</source>
        <translation>La probabilidad es la de un yacimiento si yacimientos y fondo fueran igual de frecuentes: 0.5 significa que las bandas no hablan a favor de ninguno. Los yacimientos son mucho más raros, así que interprétela como favorabilidad: como el {even:.2g} % de las celdas cuenta como yacimiento, 0.5 en el mapa equivale aproximadamente a ese valor, y 0.9, a un {likely:.2g} %.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count} of the anomalies lie in the target domain: those in the blocks of a fold took no part in training while it was held out.</source>
        <translation>{count} de las anomalías están en el área objetivo: las de los bloques de un pliegue no intervinieron en el entrenamiento mientras este estaba reservado.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The map itself was trained on all of the deposits: holding it against the same ones, by eye or by &apos;Evaluate scores&apos;, flatters it. The held-out figures are the honest ones.</source>
        <translation>El mapa en sí se entrenó con todos los yacimientos: contrastarlo con los mismos, a ojo o con «Evaluar puntuaciones», lo favorece. Las cifras fiables son las de los yacimientos reservados.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Missed there, the worst first: {names}.</source>
        <translation>No detectados ahí, el peor primero: {names}.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>No band by itself drives the map: shuffled alone, none lowers the held-out AUC by {little:g} or more. Bands that go together stand in for each other.</source>
        <translation>Ninguna banda determina el mapa por sí sola: permutada sola, ninguna reduce el AUC reservado en {little:g} o más. Las bandas que van juntas se sustituyen entre sí.</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{band} {drop:.2g} ({count} of {folds} folds)</source>
        <translation>{band} {drop:.2g} ({count} de {folds} pliegues)</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>What drives the map most, by how far the held-out AUC falls where a band alone is shuffled: {bands}.</source>
        <translation>Lo que más determina el mapa, según cuánto baja el AUC reservado al permutar una sola banda: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>random forest (300 trees)</source>
        <translation>bosque aleatorio (300 árboles)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>gradient boosting (histogram-based trees)</source>
        <translation>potenciación del gradiente (árboles basados en histogramas)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>logistic regression</source>
        <translation>regresión logística</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>support vector machine (radial basis functions)</source>
        <translation>máquina de vectores de soporte (funciones de base radial)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>convolutional network on windows</source>
        <translation>red convolucional sobre ventanas</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Prospectivity</source>
        <translation>Prospectividad</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Spatial cross-validation</source>
        <translation>Validación cruzada espacial</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>The map is cut into square blocks, and each fold holds out whole blocks with all of their deposits: cells picked at random would be found by their neighbours, which look alike. AUC and average precision compare the held-out deposits, each counting once however many cells it has, with the background of the held-out blocks. Background is all that is not known to be deposit: some may hold deposits yet unknown. Deposits just across the edge of a block still train, so that the figures remain a little kind.</source>
        <translation>El mapa se divide en bloques cuadrados, y cada pliegue reserva bloques enteros con todos sus yacimientos: las celdas elegidas al azar se encontrarían por sus vecinas, que se parecen. El AUC y la precisión media comparan los yacimientos reservados, cada uno de los cuales cuenta una vez sean cuantas sean sus celdas, con el fondo de los bloques reservados. Es fondo todo lo que no se sabe que sea yacimiento: puede contener yacimientos aún desconocidos. Los yacimientos justo al otro lado del borde de un bloque sí se usan para entrenar, así que las cifras siguen siendo algo benévolas.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>ROC curves of the held-out scores of all folds, pooled. Each fold has a classifier of its own, so that the pooled AUC (in brackets) differs a little from the mean of the folds.</source>
        <translation>Curvas ROC de las puntuaciones reservadas de todos los pliegues, reunidas. Cada pliegue tiene su propio clasificador, así que el AUC conjunto (entre paréntesis) difiere algo de la media de los pliegues.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>How it was trained</source>
        <translation>Cómo se entrenó</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits</source>
        <translation>Yacimientos</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Background cells</source>
        <translation>Celdas de fondo</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>AUC without anomalies</source>
        <translation>AUC sin anomalías</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Average precision without</source>
        <translation>Precisión media sin ellas</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Difference in AUC</source>
        <translation>Diferencia de AUC</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>with the anomalies ({auc:.3f})</source>
        <translation>con las anomalías ({auc:.3f})</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>without the anomalies ({auc:.3f})</source>
        <translation>sin las anomalías ({auc:.3f})</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>held-out deposits ({auc:.3f})</source>
        <translation>yacimientos reservados ({auc:.3f})</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>ROC curves of held-out deposits, with the AUC in brackets</source>
        <translation>Curvas ROC de los yacimientos reservados, con el AUC entre paréntesis</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>false positive rate (share of background cells flagged)</source>
        <translation>tasa de falsos positivos (proporción de celdas de fondo señaladas)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>true positive rate (share of deposits flagged)</source>
        <translation>tasa de verdaderos positivos (proporción de yacimientos señalados)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>caught</source>
        <translation>detectado</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>missed</source>
        <translation>no detectado</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits caught and missed</source>
        <translation>Yacimientos detectados y no detectados</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Each as the fold saw it that held it out: the percentile is the percentage of the background of that fold that scores lower, the mean over the deposit&apos;s cells. Caught are those in the {area:.0f} % that score highest.</source>
        <translation>Cada uno tal como lo vio el pliegue que lo reservó: el percentil es el porcentaje del fondo de ese pliegue que puntúa menos, la media de las celdas del yacimiento. Detectados son los que están en el {area:.0f} % con mayor puntuación.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposit</source>
        <translation>Yacimiento</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count:,} deposits between these are in the numbers beside the report.</source>
        <translation>Entre estos hay otros {count:,} yacimientos, que están en los números junto al informe.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count} of {folds}</source>
        <translation>{count} de {folds}</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>What drives the map</source>
        <translation>Qué determina el mapa</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Drop in the AUC of held-out blocks where the values of one band are shuffled among their cells (permutation importance). Around zero a band adds nothing that the others do not have: of two bands that go together each may look dispensable. The more folds agree, the surer. It tells what the classifier relies on, not what made the deposits.</source>
        <translation>Descenso del AUC de los bloques reservados cuando los valores de una banda se permutan entre sus celdas (importancia por permutación). Cerca de cero, una banda no aporta nada que no tengan las demás: de dos bandas que van juntas, cada una puede parecer prescindible. Cuantos más pliegues coincidan, más seguro. Dice en qué se apoya el clasificador, no qué formó los yacimientos.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Drop in AUC, mean</source>
        <translation>Descenso del AUC, media</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>least of the folds</source>
        <translation>mínimo de los pliegues</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>most of the folds</source>
        <translation>máximo de los pliegues</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Folds where it drops</source>
        <translation>Pliegues en que baja</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Bands are transformed and scaled as learnt on all valid cells of the target domain, the anomalies by the same scaling.</source>
        <translation>Las bandas se transforman y escalan según lo aprendido en todas las celdas válidas del área objetivo, y las anomalías con el mismo escalado.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Barren samples are drawn at random from the background, {ratio:g} for each positive cell where there are enough; with and without the anomalies they are the same.</source>
        <translation>Las muestras estériles se toman al azar del fondo, {ratio:g} por cada celda positiva si hay suficientes; son las mismas con las anomalías y sin ellas.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Imbalance is met by weights: a deposit weighs 1, shared out among its cells, an anomaly 1 too, or less so that all of them weigh no more than all deposits, and positives and barren samples weigh the same in sum.</source>
        <translation>El desequilibrio se compensa con pesos: un yacimiento pesa 1, repartido entre sus celdas; una anomalía pesa también 1, o menos, de modo que todas juntas no pesen más que todos los yacimientos, y las muestras positivas y las estériles pesan lo mismo en total.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Bands are transformed and scaled as learnt on all valid cells of the target domain.</source>
        <translation>Las bandas se transforman y escalan según lo aprendido en todas las celdas válidas del área objetivo.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Barren samples are drawn at random from the background, {ratio:g} for each positive cell where there are enough.</source>
        <translation>Las muestras estériles se toman al azar del fondo, {ratio:g} por cada celda positiva si hay suficientes.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Imbalance is met by weights: a deposit weighs 1, shared out among its cells, and positives and barren samples weigh the same in sum.</source>
        <translation>El desequilibrio se compensa con pesos: un yacimiento pesa 1, repartido entre sus celdas, y las muestras positivas y las estériles pesan lo mismo en total.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Probabilities are calibrated on held-out scores alone: a sigmoid (Platt&apos;s) is fitted to those of the deposits and of the background, both weighing the same in sum. The order of the cells stays as it is, and so does the AUC.</source>
        <translation>Las probabilidades se calibran solo con las puntuaciones reservadas: se ajusta una sigmoide (de Platt) a las de los yacimientos y a las del fondo, que pesan lo mismo en total. El orden de las celdas no cambia, y el AUC tampoco.</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits on cells with values</source>
        <translation>Yacimientos en celdas con valores</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Their cells</source>
        <translation>Sus celdas</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits inside the rasters on cells without values (left out)</source>
        <translation>Yacimientos dentro de los rásteres en celdas sin valores (omitidos)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits outside the rasters (left out)</source>
        <translation>Yacimientos fuera de los rásteres (omitidos)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits beyond what is enough (left out at random)</source>
        <translation>Yacimientos de más (se dejan fuera al azar)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Anomalies added as positives</source>
        <translation>Anomalías añadidas como positivas</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>of these in the target domain</source>
        <translation>de ellas, en el área objetivo</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Anomalies on known deposits (counted as deposits)</source>
        <translation>Anomalías en yacimientos conocidos (cuentan como yacimientos)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Anomalies on cells without values (left out)</source>
        <translation>Anomalías en celdas sin valores (omitidas)</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Barren samples</source>
        <translation>Muestras estériles</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{size} x {size} pixels</source>
        <translation>{size} x {size} píxeles</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposit cells</source>
        <translation>Celdas de yacimiento</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{distance:g} map units or more from deposits and anomalies</source>
        <translation>a {distance:g} unidades del mapa o más de yacimientos y anomalías</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Transform</source>
        <translation>Transformación</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>cells that a deposit touches, and those within {buffer:g} map units of them</source>
        <translation>celdas que toca un yacimiento y las que están a {buffer:g} unidades del mapa o menos de ellas</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>cells that a deposit touches</source>
        <translation>celdas que toca un yacimiento</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count}, {side:g} map units wide</source>
        <translation>{count}, de {side:g} unidades del mapa de lado</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count}, {side:g} map units wide, chosen from the valid area</source>
        <translation>{count}, de {side:g} unidades del mapa de lado, elegidas según el área válida</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>With fold {fold} held out no deposit is left to train on: make {BUFFER} or {BLOCK_SIZE} smaller.</source>
        <translation>Con el pliegue {fold} reservado no queda ningún yacimiento para entrenar: reduzca {BUFFER} o {BLOCK_SIZE}.</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>With fold {fold} held out no barren sample is left to train on: make {NEGATIVE_DISTANCE} or {BLOCK_SIZE} smaller, or raise {NEGATIVE_RATIO}.</source>
        <translation>Con el pliegue {fold} reservado no queda ninguna muestra estéril para entrenar: reduzca {NEGATIVE_DISTANCE} o {BLOCK_SIZE}, o aumente {NEGATIVE_RATIO}.</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>The blocks of fold {fold} hold no cell but deposits: make {BUFFER} smaller or {BLOCK_SIZE} larger.</source>
        <translation>Los bloques del pliegue {fold} no contienen más celdas que las de yacimientos: reduzca {BUFFER} o aumente {BLOCK_SIZE}.</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>No cell of {INPUT} is left for barren samples: none lies farther than {distance:g} map units from deposits and anomalies: make {NEGATIVE_DISTANCE} or {BUFFER} smaller.</source>
        <translation>No queda ninguna celda de {INPUT} para muestras estériles: ninguna está a más de {distance:g} unidades del mapa de los yacimientos y anomalías: reduzca {NEGATIVE_DISTANCE} o {BUFFER}.</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>No cell of {INPUT} is left for barren samples: none lies farther than {distance:g} map units from deposits: make {NEGATIVE_DISTANCE} or {BUFFER} smaller.</source>
        <translation>No queda ninguna celda de {INPUT} para muestras estériles: ninguna está a más de {distance:g} unidades del mapa de los yacimientos: reduzca {NEGATIVE_DISTANCE} o {BUFFER}.</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>None of the {count} deposits lies inside {INPUT}: choose {POSITIVES} in its area, and see that the layer has the right coordinate reference system.</source>
        <translation>Ninguno de los {count} yacimientos está dentro de {INPUT}: elija {POSITIVES} de esa zona y compruebe que la capa tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>All {count} deposits inside {INPUT} lie on cells without a value in some band: raise {BUFFER} so that it reaches valid cells, or leave out the bands that are empty there.</source>
        <translation>Los {count} yacimientos dentro de {INPUT} están en celdas sin valor en alguna banda: aumente {BUFFER} para que alcance celdas válidas o quite las bandas vacías allí.</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>{FOLDS} is {folds}, and only {number} of the deposits lies on cells with values: two or more are needed to hold one out.</source>
        <translation>{FOLDS} es {folds} y solo {number} de los yacimientos está en celdas con valores: hacen falta dos o más para reservar uno.</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>{FOLDS} is {folds}, and only {number} of the deposits lie on cells with values: make {FOLDS} smaller.</source>
        <translation>{FOLDS} es {folds} y solo {number} de los yacimientos están en celdas con valores: reduzca {FOLDS}.</translation>
    </message>
    <message>
        <location filename="../models/comparison/curves.py"/>
        <source>score rasters</source>
        <translation>rásteres de puntuación</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Tables read</source>
        <translation>Tablas leídas</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Scores measured</source>
        <translation>Puntuaciones medidas</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Choosing the best of several by these labels makes its AUC slightly optimistic.</source>
        <translation>Elegir la mejor de varias con estas etiquetas hace que su AUC sea algo optimista.</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>{group}, {name}: AUC {auc:.4f}</source>
        <translation>{group}, {name}: AUC {auc:.4f}</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Left out: {sentence}</source>
        <translation>Excluido: {sentence}</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The rasters lie on different grids, so that each is measured on the cells of its own: their AUC can be compared roughly at best. Resample them to one grid for a fair comparison.</source>
        <translation>Los rásteres están en rejillas distintas y cada uno se mide en sus propias celdas: sus AUC se pueden comparar, como mucho, a grandes rasgos. Para una comparación justa, remuestréelos a una misma rejilla.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The deposits lie in one place only: which score does best there says little of another.</source>
        <translation>Los yacimientos están en un solo lugar: qué puntuación va mejor allí dice poco de otro.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The deposits lie in {number} places only: one more or less could change which score does best.</source>
        <translation>Los yacimientos están solo en {number} lugares: uno más o menos podría cambiar qué puntuación es la mejor.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>{name} is in another coordinate reference system than the first: reproject it.</source>
        <translation>{name} está en un sistema de referencia de coordenadas distinto del primero: reproyéctelo.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>No cell has a value in each of {names}: compare rasters of one area.</source>
        <translation>Ninguna celda tiene valor en todos estos rásteres: {names}. Compare rásteres de una misma zona.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The rasters have values on different cells, {most:,} at most: all are measured on the {count:,} cells that have a value in every one, so that the comparison is fair.</source>
        <translation>Los rásteres tienen valores en celdas distintas, {most:,} como máximo: todos se miden en las {count:,} celdas con valor en todos, para que la comparación sea justa.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>A classifier learnt from deposits for {names}: held against the same ones, its AUC is far too high. Its honest figure is the cross-validated AUC in the report of the classifier.</source>
        <translation>{names} lo aprendió un clasificador a partir de yacimientos: contrastado con los mismos, su AUC es demasiado alto. La cifra fiable es el AUC de validación cruzada del informe del clasificador.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>How these rasters were made, they do not say: {names}. If their models saw the deposits, their AUC is optimistic.</source>
        <translation>Estos rásteres no dicen cómo se hicieron: {names}. Si sus modelos vieron los yacimientos, su AUC es optimista.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Learnt without any use of these deposits: {names}.</source>
        <translation>Aprendidos sin usar estos yacimientos: {names}.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>{name} was learnt with {excluded} of {deposits} deposits excluded: its AUC is optimistic.</source>
        <translation>{name} se aprendió con {excluded} de {deposits} yacimientos excluidos: su AUC es optimista.</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Its held-out AUC is {auc:.3f}.</source>
        <translation>Su AUC con yacimientos reservados es {auc:.3f}.</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Deposit samples</source>
        <translation>Muestras de yacimiento</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Other samples</source>
        <translation>Otras muestras</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Scores compared</source>
        <translation>Comparación de puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>AUC of each score</source>
        <translation>AUC de cada puntuación</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>AUC on each set</source>
        <translation>AUC en cada conjunto</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>The mean counts every set alike; a score that a set lacks has none.</source>
        <translation>La media cuenta todos los conjuntos por igual; una puntuación que falta en algún conjunto no la tiene.</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Each point of a curve is a threshold: samples that score as high or higher are flagged. The further a curve bends to the upper left, the better. In brackets: AUC, the area under the curve.</source>
        <translation>Cada punto de una curva es un umbral: se señalan las muestras que puntúan igual o más. Cuanto más se acerca una curva a la esquina superior izquierda, mejor. Entre paréntesis, el AUC, el área bajo la curva.</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves, with AUC in brackets</source>
        <translation>Curvas ROC, con el AUC entre paréntesis</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves</source>
        <translation>Curvas ROC</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves of {group}, with AUC in brackets</source>
        <translation>Curvas ROC de {group}, con el AUC entre paréntesis</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves of {group}</source>
        <translation>Curvas ROC de {group}</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>false positive rate (share of other samples flagged)</source>
        <translation>tasa de falsos positivos (proporción de otras muestras señaladas)</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>true positive rate (share of deposit samples flagged)</source>
        <translation>tasa de verdaderos positivos (proporción de muestras de yacimiento señaladas)</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>cells that a deposit touches, and those within {buffer:g} map units of them ({BUFFER})</source>
        <translation>celdas que toca un yacimiento y las que están a {buffer:g} unidades del mapa o menos de ellas ({BUFFER})</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>cells that a deposit touches ({BUFFER} 0)</source>
        <translation>celdas que toca un yacimiento ({BUFFER} 0)</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Deposit samples of rasters</source>
        <translation>Muestras de yacimiento de los rásteres</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Other samples of rasters</source>
        <translation>Otras muestras de los rásteres</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>all other cells with a value</source>
        <translation>todas las demás celdas con valor</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>{labels} (1 is deposit, 0 is not) and {scores}</source>
        <translation>{labels} (1 es yacimiento, 0 no lo es) y {scores}</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Columns of tables</source>
        <translation>Columnas de las tablas</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>That is no better than chance.</source>
        <translation>Eso no es mejor que el azar.</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>{name} has an AUC of {auc:.3f} (0.5 is chance, 1 is perfect).</source>
        <translation>{name} tiene un AUC de {auc:.3f} (0.5 es el azar, 1 es perfecto).</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>{name} does best of {count} scores on the mean of {sets} sets: AUC {auc:.3f} (0.5 is chance, 1 is perfect).</source>
        <translation>{name} es la mejor de {count} puntuaciones en la media de {sets} conjuntos: AUC {auc:.3f} (0.5 es el azar, 1 es perfecto).</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>{name} does best of {count} scores: AUC {auc:.3f} (0.5 is chance, 1 is perfect).</source>
        <translation>{name} es la mejor de {count} puntuaciones: AUC {auc:.3f} (0.5 es el azar, 1 es perfecto).</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>All scores of {path} are {score:g}: they rank nothing, AUC 0.5.</source>
        <translation>Todas las puntuaciones de {path} son {score:g}: no permiten ordenar nada, AUC 0.5.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has {count} cells, more than the header: part columns by semicolons where numbers have a decimal comma.</source>
        <translation>La línea {line} de {path} tiene {count} celdas, más que el encabezado: separe las columnas con punto y coma si los números llevan coma decimal.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} cannot be read ({strerror}).</source>
        <translation>No se puede leer la tabla {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>{path} is no CSV table in UTF-8: save it as one ({error}).</source>
        <translation>{path} no es una tabla CSV en UTF-8: guárdela como tal ({error}).</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} has no rows below its header.</source>
        <translation>La tabla {path} no tiene filas bajo el encabezado.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>All {count} labels of {path} are {label:g}: a ROC curve needs samples of both kinds, 1 for deposit and 0 for background.</source>
        <translation>Las {count} etiquetas de {path} son todas {label:g}: una curva ROC necesita muestras de ambas clases, 1 para yacimiento y 0 para fondo.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} has no column {field}: its columns are {names}.</source>
        <translation>La tabla {path} no tiene la columna {field}: sus columnas son {names}.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} has no column {field}: it is empty.</source>
        <translation>La tabla {path} no tiene la columna {field}: está vacía.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has {count} cells: fewer than the header.</source>
        <translation>La línea {line} de {path} tiene {count} celdas: menos que el encabezado.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has a cell that is no number: {label} and {score}.</source>
        <translation>La línea {line} de {path} tiene una celda que no es un número: {label} y {score}.</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has the label {label:g}: labels are 0 (background) or 1 (deposit).</source>
        <translation>La línea {line} de {path} tiene la etiqueta {label:g}: las etiquetas son 0 (fondo) o 1 (yacimiento).</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has the score {score}: scores are finite numbers.</source>
        <translation>La línea {line} de {path} tiene la puntuación {score}: las puntuaciones son números finitos.</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>The Dask scheduler {scheduler} has {workers}, each of which computes one block or trains one model at a time, on {threads}. Its dashboard: {link}</source>
        <translation>El planificador de Dask {scheduler} tiene {workers}; cada uno calcula un bloque o entrena un modelo a la vez, con {threads}. Su panel de control: {link}</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>{number} thread</source>
        <translation>{number} hilo</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>{number} threads</source>
        <translation>{number} hilos</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>Waiting for a worker that is free.</source>
        <translation>Esperando a un trabajador libre.</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>{time_left}, {workers}</source>
        <translation>{time_left}, {workers}</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>A block or a training ended several workers one after the other, the last of them {worker}: most likely they ran out of memory. Give each worker more, or work on fewer bands.</source>
        <translation>Un bloque o un entrenamiento hizo terminar varios trabajadores uno tras otro, el último {worker}: lo más probable es que se quedaran sin memoria. Dé más a cada trabajador, o trabaje con menos bandas.</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The scheduler file {file} does not exist.</source>
        <translation>El archivo de planificador {file} no existe.</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The Dask scheduler {scheduler} does not answer ({error}): see that it runs and can be reached from here, or leave it empty to compute on this machine.</source>
        <translation>El planificador de Dask {scheduler} no responde ({error}): compruebe que esté en marcha y sea accesible desde aquí, o déjelo vacío para calcular en este equipo.</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The file {file}, which is to name Dask&apos;s certificates, does not exist.</source>
        <translation>El archivo {file}, que debe nombrar los certificados de Dask, no existe.</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The file {file} does not name Dask&apos;s certificates as Dask&apos;s configuration does ({error}).</source>
        <translation>El archivo {file} no nombra los certificados de Dask como lo hace la configuración de Dask ({error}).</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The Dask scheduler {scheduler} speaks encrypted, and no certificates are named: name the file of Dask&apos;s configuration that has them under {options}.</source>
        <translation>El planificador de Dask {scheduler} se comunica cifrado, y no se nombran certificados: nombre en {options} el archivo de configuración de Dask que los tiene.</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>The device is {cuda}, but {trouble}: set {DEVICE} to {cpu}, or the device under {options} to {auto}.</source>
        <translation>El dispositivo es {cuda}, pero {trouble}: ponga {DEVICE} en {cpu}, o el dispositivo de {options} en {auto}.</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>this build of torch knows no CUDA cards</source>
        <translation>esta versión de torch no admite tarjetas CUDA</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch sees no CUDA card: {fault}</source>
        <translation>torch no detecta ninguna tarjeta CUDA: {fault}</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch sees no CUDA card</source>
        <translation>torch no detecta ninguna tarjeta CUDA</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch cannot use the CUDA card: {fault}</source>
        <translation>torch no puede usar la tarjeta CUDA: {fault}</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>CUDA, {card}</source>
        <translation>CUDA, {card}</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>CPU, {number} thread</source>
        <translation>CPU, {number} hilo</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>CPU, {number} threads</source>
        <translation>CPU, {number} hilos</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>the processor was asked for</source>
        <translation>se pidió el procesador</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch sees a CUDA card with {total:,.0f} MB, free {free:,.0f} MB</source>
        <translation>torch detecta una tarjeta CUDA con {total:,.0f} MB, {free:,.0f} MB libres</translation>
    </message>
    <message>
        <location filename="../models/compute/mappers.py"/>
        <source>The Dask scheduler {scheduler} is to compute, and the engine&apos;s Python lacks {package}. {how_to_install}</source>
        <translation>Debe calcular el planificador de Dask {scheduler}, y al Python del motor le falta {package}. {how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/compute/mappers.py"/>
        <source>Set the engine up anew under {setup}, with the packages for clusters.</source>
        <translation>Configure el motor de nuevo en {setup}, con los paquetes para clústeres.</translation>
    </message>
    <message>
        <location filename="../models/compute/mappers.py"/>
        <source>Install what is missing with: &quot;{python}&quot; -m pip install -r &quot;{requirements}&quot;{options}</source>
        <translation>Instale lo que falta con: &quot;{python}&quot; -m pip install -r &quot;{requirements}&quot;{options}</translation>
    </message>
    <message>
        <location filename="../models/compute/memory.py"/>
        <source>{what} would take {needed:,.1f} GB of memory, and {allowed:g} GB are allowed: {way_out}, or raise the memory limit under {options}.</source>
        <translation>{what} necesitaría {needed:,.1f} GB de memoria y se permiten {allowed:g} GB: {way_out} o suba el límite de memoria en {options}.</translation>
    </message>
    <message>
        <location filename="../models/compute/memory.py"/>
        <source>{what} would take {needed:,.1f} GB of memory, and {free:,.1f} GB are free: {way_out}, or close other programs.</source>
        <translation>{what} necesitaría {needed:,.1f} GB de memoria y hay {free:,.1f} GB libres: {way_out} o cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../models/compute/parcel.py"/>
        <source>The worker {worker} begins.</source>
        <translation>El trabajador {worker} empieza.</translation>
    </message>
    <message>
        <location filename="../models/compute/parcel.py"/>
        <source>Worker {worker}: {fault}</source>
        <translation>Trabajador {worker}: {fault}</translation>
    </message>
    <message>
        <location filename="../models/compute/parcel.py"/>
        <source>The worker {worker} ran out of memory: give it more, or work on fewer bands.</source>
        <translation>El trabajador {worker} se quedó sin memoria: dele más, o trabaje con menos bandas.</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>time left unknown</source>
        <translation>tiempo restante desconocido</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>about {seconds:.0f} s left</source>
        <translation>quedan unos {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>about {minutes:.0f} min left</source>
        <translation>quedan unos {minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>about {hours:.1f} h left</source>
        <translation>quedan unas {hours:.1f} h</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>{number} worker</source>
        <translation>{number} trabajador</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>{number} workers</source>
        <translation>{number} trabajadores</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>The Dask scheduler {scheduler} has no worker: start some, and run again.</source>
        <translation>El planificador de Dask {scheduler} no tiene ningún trabajador: inicie algunos y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>The worker {worker} does not answer within {seconds:g} seconds: end it, and run again.</source>
        <translation>El trabajador {worker} no responde en {seconds:g} segundos: termínelo y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>No worker of the Dask scheduler {scheduler} is left: see their logs, start them again, and run again.</source>
        <translation>No queda ningún trabajador del planificador de Dask {scheduler}: vea sus registros, inícielos de nuevo y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>The Dask scheduler {scheduler} is gone: see its log, start it again, and run again.</source>
        <translation>El planificador de Dask {scheduler} ya no está: vea su registro, inícielo de nuevo y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>A worker has joined that gets nothing to do: {fault}</source>
        <translation>Se ha unido un trabajador que no recibe tareas: {fault}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Python {python_version}: {executable}</source>
        <translation>Python {python_version}: {executable}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>System: {platform}, {machine}, {cpu_count} cores</source>
        <translation>Sistema: {platform}, {machine}, {cpu_count} núcleos</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{size:,.0f} MB</source>
        <translation>{size:,.0f} MB</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Memory: {total}, free {free}</source>
        <translation>Memoria: {total}, libre {free}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{package}: not installed</source>
        <translation>{package}: no instalado</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{package}: damaged, {kind}: {error}</source>
        <translation>{package}: dañado, {kind}: {error}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>built for CUDA {version}</source>
        <translation>compilado para CUDA {version}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>built without CUDA</source>
        <translation>compilado sin CUDA</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{package} ({version}, {build})</source>
        <translation>{package} ({version}, {build})</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>none: {fault}</source>
        <translation>ninguno: {fault}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>none: torch does not work here, {kind}: {error}</source>
        <translation>ninguno: torch no funciona aquí, {kind}: {error}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/bootstrap.py"/>
        <source>{resamples:,} resamples of {deposits:,} deposits</source>
        <translation>{resamples:,} remuestreos de {deposits:,} yacimientos</translation>
    </message>
    <message>
        <location filename="../models/evaluation/bootstrap.py"/>
        <source>choose a smaller number of resamples ({RESAMPLES})</source>
        <translation>elija un número menor de remuestreos ({RESAMPLES})</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>ROC curve of each metric, with its AUC in brackets</source>
        <translation>Curva ROC de cada métrica, con su AUC entre paréntesis</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>true positive rate (share of deposit cells flagged)</source>
        <translation>tasa de verdaderos positivos (proporción de celdas de yacimiento señaladas)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>chance ({share:.3g})</source>
        <translation>azar ({share:.3g})</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Precision-recall curve of each metric, with its average precision in brackets</source>
        <translation>Curva de precisión-exhaustividad de cada métrica, con su precisión media entre paréntesis</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>recall (share of deposit cells flagged)</source>
        <translation>exhaustividad (proporción de celdas de yacimiento señaladas)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>precision (share of flagged cells that are deposit)</source>
        <translation>precisión (proporción de celdas señaladas que son yacimiento)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Success-rate curve of each metric</source>
        <translation>Curva de tasa de éxito de cada métrica</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>share of the area, highest scores first (%)</source>
        <translation>proporción del área, primero las puntuaciones más altas (%)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>deposits captured (%)</source>
        <translation>yacimientos capturados (%)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>{deposits:.0f} % in {area:.0f} % of the area</source>
        <translation>{deposits:.0f} % en el {area:.0f} % del área</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>deposits at or above (prediction rate)</source>
        <translation>yacimientos que lo igualan o superan (tasa de predicción)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>area below (100 % less occupied area)</source>
        <translation>área por debajo (100 % menos el área ocupada)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Prediction-area plot of {name}</source>
        <translation>Gráfico de predicción-área de {name}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>threshold (score)</source>
        <translation>umbral (puntuación)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>score + {shift:.4g}</source>
        <translation>puntuación + {shift:.4g}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>fitted lines</source>
        <translation>rectas ajustadas</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>area at or above</source>
        <translation>área que iguala o supera</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Concentration-area plot of {name}</source>
        <translation>Gráfico de concentración-área de {name}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>area at or above (% of the cells with a value)</source>
        <translation>área que iguala o supera (% de las celdas con valor)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>chance: 95 % of random moves</source>
        <translation>azar: 95 % de los traslados al azar</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Measuring {name} ({width:,} x {height:,} cells)</source>
        <translation>La medición de {name} ({width:,} x {height:,} celdas)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>resample it to larger cells, or cut out a part of it</source>
        <translation>remuestréelo a celdas mayores o recorte una parte</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>None of the {count} deposits lies inside {raster}: choose {LABELS} in the area of the score raster, and check that the layer has the right coordinate reference system.</source>
        <translation>Ninguno de los {count} yacimientos está dentro de {raster}: elija {LABELS} en la zona del ráster de puntuación y compruebe que la capa tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Band {metric} of {raster} has no valid cells: score the raster again, or choose another one.</source>
        <translation>La banda {metric} de {raster} no tiene celdas válidas: puntúe de nuevo el ráster o elija otro.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Band {metric} of {raster} has the value {value:g} everywhere: such a map ranks nothing.</source>
        <translation>La banda {metric} de {raster} tiene el valor {value:g} en todas partes: un mapa así no permite ordenar nada.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>All the deposits inside {raster} lie on cells without a value in band {metric}: raise {BUFFER} so that it reaches valid cells, or choose other {LABELS}.</source>
        <translation>Todos los yacimientos dentro de {raster} están en celdas sin valor en la banda {metric}: aumente {BUFFER} para que alcance celdas válidas o elija otros {LABELS}.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Every valid cell of {raster} lies within {BUFFER} of a deposit, so that there is nothing to tell them from: make {BUFFER} smaller.</source>
        <translation>Todas las celdas válidas de {raster} están dentro de la distancia {BUFFER} de un yacimiento, así que no hay de qué distinguirlas: reduzca {BUFFER}.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>P-A intersection</source>
        <translation>Intersección P-A</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>C-A break {number}</source>
        <translation>Punto de ruptura C-A {number}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>metre</source>
        <translation>metro</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>US survey foot</source>
        <translation>pie topográfico estadounidense</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>{name}, {metric}: AUC {auc:.3f}</source>
        <translation>{name}, {metric}: AUC {auc:.3f}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>Measured {name}</source>
        <translation>{name} medido</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>{name} has no band but percentile: evaluate the raster that the score algorithm wrote.</source>
        <translation>{name} no tiene más banda que el percentil: evalúe el ráster que escribió el algoritmo de puntuación.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} finds the known deposits best of {count} metrics: AUC {auc:.3f}.</source>
        <translation>{name} es, de {count} métricas, la que mejor encuentra los yacimientos conocidos: AUC {auc:.3f}.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} has an AUC of {auc:.3f} against the known deposits.</source>
        <translation>{name} tiene un AUC de {auc:.3f} frente a los yacimientos conocidos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>In {share} of all pairs of a deposit cell and another cell, the deposit cell scores higher (0.5 is chance, 1 is perfect).</source>
        <translation>En el {share} de los pares formados por una celda de yacimiento y otra celda, la de yacimiento puntúa más (0.5 es el azar, 1 es perfecto).</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The best metric was chosen with these deposits, for the largest AUC of {count}, and that makes its AUC slightly optimistic. Confirm it on deposits that had no part in the choice.</source>
        <translation>La mejor métrica se eligió con estos yacimientos, por tener el mayor AUC de {count}, y eso hace que su AUC sea algo optimista. Confírmelo con yacimientos que no hayan intervenido en la elección.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>These scores were told what to look for. That is fair as long as geology made the choice: a kind that is chosen for its figures here flatters them.</source>
        <translation>A estas puntuaciones se les dijo qué buscar. Es justo mientras la elección la haya hecho la geología: un tipo elegido por sus cifras aquí las halaga.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{left_out} of {all} deposits are left out: {outside} outside {raster}, {on_nodata} on cells without a value.</source>
        <translation>{left_out} de {all} yacimientos quedan fuera: {outside} fuera de {raster}, {on_nodata} en celdas sin valor.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The {deposits} deposits lie in one place, on the same cells, and tell no more than one deposit would: the AUC rests on that place alone.</source>
        <translation>Los {deposits} yacimientos están en un mismo lugar, en las mismas celdas, y no dicen más que uno solo: el AUC se apoya únicamente en ese lugar.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The {deposits} deposits lie in {number} places, on the same cells, and tell no more than as many deposits would: one more or less could change the AUC a good deal.</source>
        <translation>Los {deposits} yacimientos están en {number} lugares, en las mismas celdas, y no dicen más que ese número de yacimientos: uno más o menos podría cambiar bastante el AUC.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The AUC rests on one deposit only: one more or less could change it a good deal.</source>
        <translation>El AUC se apoya en un solo yacimiento: uno más o menos podría cambiarlo bastante.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The AUC rests on {number} deposits only: one more or less could change it a good deal.</source>
        <translation>El AUC se apoya en solo {number} yacimientos: uno más o menos podría cambiarlo bastante.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{low:.2f} to {high:.2f}</source>
        <translation>de {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} does worse than chance: {shifts} random moves of the pattern of deposits have an AUC of {by_chance} in 95 % of them. The deposits lie where it is low: see that low and high are not exchanged, as where a small value means an anomaly.</source>
        <translation>{name} va peor que el azar: {shifts} desplazamientos aleatorios del patrón de yacimientos tienen un AUC de {by_chance} en el 95 % de ellos. Los yacimientos están donde es bajo: vea que lo bajo y lo alto no estén intercambiados, como donde un valor pequeño significa una anomalía.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} cannot be told from chance by these deposits: the same pattern of deposits, moved at random, has an AUC at least as large in {share} of {shifts} moves (p = {p:.2g}; chance alone gives {by_chance}). More deposits, or a better map, are needed before this AUC means anything.</source>
        <translation>{name} no se distingue del azar con estos yacimientos: el mismo patrón de yacimientos, trasladado al azar, tiene un AUC igual o mayor en el {share} de {shifts} traslados (p = {p:.2g}; el azar por sí solo da {by_chance}). Hacen falta más yacimientos, o un mapa mejor, para que este AUC signifique algo.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Whether {name} does better than chance stays open. By itself it has p = {p:.2g} against {shifts} random moves of the pattern of deposits, whose AUC is {by_chance} in 95 % of them.</source>
        <translation>Queda abierto si {name} es mejor que el azar. Por sí solo tiene p = {p:.2g} frente a {shifts} traslados al azar del patrón de yacimientos, cuyo AUC es {by_chance} en el 95 % de ellos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} does better than chance: p = {p:.2g} against {shifts} random moves of the pattern of deposits, whose AUC is {by_chance} in 95 % of them.</source>
        <translation>{name} es mejor que el azar: p = {p:.2g} frente a {shifts} traslados al azar del patrón de yacimientos, cuyo AUC es {by_chance} en el 95 % de ellos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That it was chosen as the best of {count} metrics raises p to as much as {p:.2g}, by which chance is not ruled out.</source>
        <translation>El haberse elegido como la mejor de {count} métricas eleva p hasta {p:.2g}, con lo que no se descarta el azar.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That it was chosen as the best of {count} metrics raises p to {p:.2g} at most.</source>
        <translation>El haberse elegido como la mejor de {count} métricas eleva p como mucho a {p:.2g}.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{low:.3f} to {high:.3f}</source>
        <translation>de {low:.3f} a {high:.3f}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Its 95 % interval, {interval}, reaches down to chance (0.5).</source>
        <translation>Su intervalo del 95 %, {interval}, llega hasta el azar (0.5).</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>A single place is high by chance often enough.</source>
        <translation>Un solo lugar puntúa alto por azar con bastante frecuencia.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That some deposits were excluded from training flatters this too.</source>
        <translation>Que se excluyeran algunos yacimientos del entrenamiento también favorece este resultado.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The detector collapsed in training, as the log of its run told, of {names}: such a map is not good, whatever its AUC. Run the detector again with other {EPOCHS}, {PATCH_SIZE} or {SEED}, or leave it out.</source>
        <translation>El detector de {names} colapsó en el entrenamiento, como dijo el registro de su ejecución: un mapa así no es bueno, sea cual sea su AUC. Ejecute de nuevo el detector con otros {EPOCHS}, {PATCH_SIZE} o {SEED}, o no lo tome en cuenta.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The raster does not say how it was made (the score rasters of Geo-Hgan do). If its model saw these deposits, the AUC is optimistic.</source>
        <translation>El ráster no dice cómo se hizo (los de puntuación de Geo-Hgan sí). Si su modelo vio estos yacimientos, el AUC es optimista.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>A classifier learnt this map from known deposits. If these are among them, the AUC is optimistic: the honest figure is the cross-validated AUC of the prospectivity report.</source>
        <translation>Un clasificador aprendió este mapa de yacimientos conocidos. Si estos están entre ellos, el AUC es optimista: la cifra fiable es el AUC de validación cruzada del informe de prospectividad.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Training did not use these deposits (what was excluded from it lies elsewhere): the AUC of each metric is honest as to training.</source>
        <translation>El entrenamiento no usó estos yacimientos (lo que se excluyó de él está en otra parte): por lo que toca al entrenamiento, el AUC de cada métrica es fiable.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Training did not use these deposits (nothing was excluded from it): the AUC of each metric is honest as to training.</source>
        <translation>El entrenamiento no usó estos yacimientos (no se excluyó nada de él): por lo que toca al entrenamiento, el AUC de cada métrica es fiable.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{excluded} of {deposits} deposits were excluded from training: this AUC is optimistic.</source>
        <translation>{excluded} de {deposits} yacimientos se excluyeron del entrenamiento: este AUC es optimista.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>No deposit is left outside the excluded zone, so that no honest figure can be had: train without {EXCLUDE}, or exclude deposits only in another part of the map than those evaluated.</source>
        <translation>No queda ningún yacimiento fuera de la zona excluida, así que no se puede obtener una cifra fiable: entrene sin {EXCLUDE} o excluya solo yacimientos de una parte del mapa distinta de la evaluada.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The honest figure is the held-out AUC, {auc:.3f} for {metric}: it counts only the cells and the {count} deposits outside the excluded zone.</source>
        <translation>La cifra fiable es el AUC con yacimientos reservados, {auc:.3f} para {metric}: cuenta solo las celdas y los {count} yacimientos fuera de la zona excluida.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Evaluation against known deposits</source>
        <translation>Evaluación frente a yacimientos conocidos</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits and cells</source>
        <translation>Yacimientos y celdas</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits on cells with a value</source>
        <translation>Yacimientos en celdas con valor</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits inside the raster, on cells without a value (left out)</source>
        <translation>Yacimientos dentro del ráster, en celdas sin valor (omitidos)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits outside the raster (left out)</source>
        <translation>Yacimientos fuera del ráster (omitidos)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits that were excluded from training</source>
        <translation>Yacimientos que se excluyeron del entrenamiento</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposit cells (positives)</source>
        <translation>Celdas de yacimiento (positivas)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Other cells (negatives)</source>
        <translation>Otras celdas (negativas)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Score rasters</source>
        <translation>Rásteres de puntuación</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>cells that a deposit touches, and those within {buffer:g} map units ({unit}) of them ({BUFFER})</source>
        <translation>celdas que toca un yacimiento y las que están a {buffer:g} unidades del mapa ({unit}) o menos de ellas ({BUFFER})</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>not asked for ({RESAMPLES} 0)</source>
        <translation>no se pidieron ({RESAMPLES} 0)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>none: one deposit cannot be drawn in different ways</source>
        <translation>ninguno: un solo yacimiento no se puede sortear de distintas maneras</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>{resamples} draws of the deposits ({RESAMPLES}), seed {seed} ({SEED})</source>
        <translation>{resamples} sorteos de los yacimientos ({RESAMPLES}), semilla {seed} ({SEED})</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>not tried: too few moves of the deposits land on cells with a value, or {RESAMPLES} is below 19</source>
        <translation>no se probó: muy pocos traslados de los yacimientos caen en celdas con valor, o {RESAMPLES} es menor que 19</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>{shifts} moves of the deposits ({RESAMPLES}), seed {seed} ({SEED})</source>
        <translation>{shifts} traslados de los yacimientos ({RESAMPLES}), semilla {seed} ({SEED})</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Each point of a curve is a threshold: cells that score as high or higher are flagged. The further a curve bends to the upper left, the better. In brackets: AUC, the area under the curve.</source>
        <translation>Cada punto de una curva es un umbral: se señalan las celdas que puntúan igual o más. Cuanto más se acerca una curva a la esquina superior izquierda, mejor. Entre paréntesis, el AUC, el área bajo la curva.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Held-out AUC</source>
        <translation>AUC con yacimientos reservados</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Other cells</source>
        <translation>Otras celdas</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Bold: the metric with the largest AUC. It was chosen by looking at the deposits.</source>
        <translation>En negrita, la métrica con el mayor AUC. Se eligió mirando los yacimientos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>95 % interval: what other samples of as many deposits could give, by drawing the deposits (not the cells) again and again with replacement. It does not know of deposits unlike those in the sample, and it is too narrow where deposits lie in clusters.</source>
        <translation>Intervalo del 95 %: lo que podrían dar otras muestras con el mismo número de yacimientos, sorteando los yacimientos (no las celdas) una y otra vez con reemplazo. No tiene en cuenta yacimientos distintos de los de la muestra, y es demasiado estrecho si los yacimientos forman grupos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>p: how often chance does as well. The whole pattern of deposits is moved to random places, around the edges of the raster where need be, and measured where it lands on cells with a value (moves with under {share} of the deposit cells on such cells do not count). p = (1 + moves with an AUC as large) / (1 + moves); each metric by itself.</source>
        <translation>p: con qué frecuencia el azar lo hace igual de bien. Todo el patrón de yacimientos se traslada a lugares al azar, pasando por los bordes del ráster al lado opuesto si hace falta, y se mide donde cae en celdas con valor (los traslados con menos del {share} de las celdas de yacimiento en tales celdas no cuentan). p = (1 + traslados con un AUC igual o mayor) / (1 + traslados); cada métrica por separado.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Held-out AUC: deposits and background only from cells outside the zone that was excluded from training; cells that belong to an excluded deposit alone count on neither side.</source>
        <translation>AUC con yacimientos reservados: yacimientos y fondo solo de celdas fuera de la zona que se excluyó del entrenamiento; las celdas que pertenecen únicamente a un yacimiento excluido no cuentan en ningún lado.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Part of the area</source>
        <translation>Parte del área</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>top {share}</source>
        <translation>{share} superior</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Deposits in it (of {count})</source>
        <translation>Yacimientos en ella (de {count})</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Share of the deposits</source>
        <translation>Proporción de los yacimientos</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Share of the deposit cells</source>
        <translation>Proporción de las celdas de yacimiento</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>The top 5 % of the area are the 5 % of the cells with the highest scores. A deposit counts when a cell that it touches is among them. A map without skill holds as large a share of the deposits as of the area.</source>
        <translation>El 5 % superior del área es el 5 % de las celdas con las puntuaciones más altas. Un yacimiento cuenta si entre ellas hay alguna celda que él toca. Un mapa sin capacidad predictiva contiene una proporción de los yacimientos igual a la del área.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Where none or all of the deposits are in, drawing them again cannot tell how sure that is (dash).</source>
        <translation>Si no está ninguno de los yacimientos o están todos, volver a sortearlos no permite saber lo seguro que es el resultado (guion).</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Where the deposits lie in the ranking of {name}</source>
        <translation>Dónde quedan los yacimientos en el orden de {name}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>No deposit touches a cell with a value, only its buffer does: deposits cannot be counted.</source>
        <translation>Ningún yacimiento toca una celda con valor, solo lo hace su entorno (BUFFER): no se pueden contar los yacimientos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Success-rate curve: the deposits that the highest-scoring part of the area captures. The steeper it starts, the fewer places to visit.</source>
        <translation>Curva de tasa de éxito: los yacimientos que captura la parte del área con las puntuaciones más altas. Cuanto más empinada empieza, menos lugares hay que visitar.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>How pure the flagged cells are, for each share of the deposit cells that they hold. In brackets: average precision; a map without skill has the share of the deposit cells among all cells (dashed).</source>
        <translation>Lo puras que son las celdas señaladas, para cada proporción de las celdas de yacimiento que contienen. Entre paréntesis, la precisión media; un mapa sin capacidad predictiva tiene la proporción de celdas de yacimiento entre todas las celdas (línea discontinua).</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>times chance</source>
        <translation>veces el azar</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Chosen with the deposits: the curves cross at a score of {score:.4g}, which keeps {area} of the area with {deposits} of the deposits: normalised density {density:.2f} (1 is chance).</source>
        <translation>Elegido con los yacimientos: las curvas se cruzan en una puntuación de {score:.4g}, que conserva el {area} del área con el {deposits} de los yacimientos: densidad normalizada {density:.2f} (1 es el azar).</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>For each threshold, the share of the deposits at or above it (prediction rate) and the share of the area below it (Yousefi and Carranza 2015, doi 10.1016/j.cageo.2014.10.014). Where they cross, the shares of deposits and of the area kept add up to 100 %; the higher they cross, the better the map. With few deposits the crossing falls within the step of one of them.</source>
        <translation>Para cada umbral, la proporción de los yacimientos que lo igualan o superan (tasa de predicción) y la proporción del área por debajo de él (Yousefi and Carranza 2015, doi 10.1016/j.cageo.2014.10.014). Donde se cruzan, las proporciones de yacimientos y de área conservadas suman el 100 %; cuanto más alto se cruzan, mejor es el mapa. Con pocos yacimientos, el cruce cae dentro del escalón de uno de ellos.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>The scores have too few distinct values to fit lines to.</source>
        <translation>Las puntuaciones tienen muy pocos valores distintos para ajustarles rectas.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>The area at or above each score, on logarithmic axes (Cheng, Agterberg and Ballantyne 1994, doi 10.1016/0375-6742(94)90013-2), and the {lines} lines that fit it by least squares. Where lines meet, one population of scores gives way to the next; the marks are the scores there. The lowest 1 % of the scores and the ten highest cells are left out.</source>
        <translation>El área que iguala o supera cada puntuación, en ejes logarítmicos (Cheng, Agterberg and Ballantyne 1994, doi 10.1016/0375-6742(94)90013-2), y las {lines} rectas que se le ajustan por mínimos cuadrados. Donde se encuentran dos rectas, una población de puntuaciones da paso a la siguiente; las marcas son las puntuaciones en esos puntos. Se omiten el 1 % de las puntuaciones más bajas y las diez celdas más altas.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Some scores lie below 0: the logarithm is of the score + {shift:.4g}, which moves the lowest to 0, and the thresholds depend on that.</source>
        <translation>Algunas puntuaciones son menores que 0: el logaritmo es el de la puntuación + {shift:.4g}, que lleva la más baja a 0, y los umbrales dependen de ello.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Label-free: the {breaks} break points come from the scores alone, without a look at the deposits. They part populations of scores if there are such; a smooth curve has break points too.</source>
        <translation>Sin etiquetas: los {breaks} puntos de ruptura proceden solo de las puntuaciones, sin mirar los yacimientos. Separan poblaciones de puntuaciones si las hay; una curva suave también tiene puntos de ruptura.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>the deposits</source>
        <translation>los yacimientos</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>the scores alone (label-free)</source>
        <translation>solo las puntuaciones (sin etiquetas)</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Chosen by looking at</source>
        <translation>Elegido mirando</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Area kept</source>
        <translation>Área conservada</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Deposits in it</source>
        <translation>Yacimientos en ella</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Suggested thresholds for {name}</source>
        <translation>Umbrales sugeridos para {name}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>P-A: prediction-area, C-A: concentration-area. Density: the share of the deposits over the share of the area, 1 is chance; it looks at the deposits, whatever the threshold was chosen by.</source>
        <translation>P-A: predicción-área; C-A: concentración-área. Densidad: la proporción de los yacimientos dividida entre la proporción del área, 1 es el azar; tiene en cuenta los yacimientos, sea cual sea el criterio con que se eligió el umbral.</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Shaded: where the curve of {name} lies in 95 % of the random moves of the deposits.</source>
        <translation>Sombreado: dónde queda la curva de {name} en el 95 % de los traslados al azar de los yacimientos.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{share:.0f} % of the samples have a value in every suggested band. Interpolation fills gaps from neighbouring samples, so that these bands rest on fewer of them.</source>
        <translation>El {share:.0f} % de las muestras tiene valor en todas las bandas sugeridas. La interpolación rellena los huecos con muestras vecinas, así que estas bandas se apoyan en menos de ellas.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{share:.0f} % of the cells have a value in every suggested band. Train and score use these alone: the rest of the map stays empty.</source>
        <translation>El {share:.0f} % de las celdas tiene valor en todas las bandas sugeridas. El entrenamiento y la puntuación usan solo estas: el resto del mapa queda vacío.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Without a value in more than {share:.0f} % of the {things}: {bands}.</source>
        <translation>Sin valor en más del {share:.0f} % de las {things}: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Of some bands a good part is below detection; their lows say little: {bands}.</source>
        <translation>De algunas bandas buena parte está por debajo del límite de detección; sus valores bajos dicen poco: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Of some bands a good part is tied at the smallest value, which points to a detection limit; their lows say little: {bands}.</source>
        <translation>De algunas bandas buena parte está igualada en el valor mínimo, lo que apunta a un límite de detección; sus valores bajos dicen poco: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{name} ({share:.0f} % at {value:.4g})</source>
        <translation>{name} ({share:.0f} % en {value:.4g})</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Many {things} have one and the same value: {bands}. That is usually a number that stands for a detection limit. Where the limit changed from batch to batch the map shows the batches: look for straight edges on it.</source>
        <translation>Muchas {things} tienen un mismo valor: {bands}. Suele ser un número que representa un límite de detección. Si el límite cambió de un lote a otro, el mapa muestra los lotes: busque en él bordes rectos.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Mostly at their smallest value: {bands}. That is as it should be for the density of a map layer; an element like this is mostly below detection and better left out.</source>
        <translation>Casi siempre en su valor mínimo: {bands}. Es lo normal en la densidad de una capa; un elemento así está casi siempre por debajo del límite de detección y es mejor quitarlo.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>No concentrations: {bands}. {TRANSFORM} {clr} or {log} would take their logarithms too.</source>
        <translation>No son concentraciones: {bands}. {TRANSFORM} {clr} o {log} también tomarían sus logaritmos.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>two values, as a class has</source>
        <translation>dos valores, como una clase</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>in {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>negative values</source>
        <translation>valores negativos</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{band} and {other} ({correlation})</source>
        <translation>{band} y {other} ({correlation})</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{pairs}, and {count} more pairs</source>
        <translation>{pairs}, y {count} pares más</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Nearly the same (Spearman correlation): {pairs}. They are kept, and what they share weighs more than the rest.</source>
        <translation>Casi iguales (correlación de Spearman): {pairs}. Se conservan, y lo que comparten pesa más que el resto.</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{count:,} {things} are few for {bands} bands: correlations and components would look different with others.</source>
        <translation>{count:,} {things} son pocas para {bands} bandas: con otras, las correlaciones y las componentes serían distintas.</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Comparing the bands, {time_left}</source>
        <translation>Comparando las bandas, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Reading the survey, {time_left}</source>
        <translation>Leyendo el levantamiento, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/exploration/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <location filename="../models/exploration/listing.py"/>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>No cell of {INPUT} has a value: choose other rasters, or look at their nodata values.</source>
        <translation>Ninguna celda de {INPUT} tiene valor: elija otros rásteres o revise sus valores sin datos.</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>Grid</source>
        <translation>Rejilla</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>{columns:,} x {rows:,} cells of {width:g} x {height:g} map units</source>
        <translation>{columns:,} x {rows:,} celdas de {width:g} x {height:g} unidades del mapa</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{number} band in {count:,} {things}.</source>
        <translation>{number} banda en {count:,} {things}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{number} bands in {count:,} {things}.</source>
        <translation>{number} bandas en {count:,} {things}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>None of the bands is fit for train.</source>
        <translation>Ninguna de las bandas sirve para entrenar.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{count} of the bands, without {left_out}</source>
        <translation>{count} de las bandas, sin {left_out}</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>all bands (leave {BANDS} empty)</source>
        <translation>todas las bandas (deje {BANDS} vacío)</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>the band</source>
        <translation>la banda</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Suggested for train once they are interpolated: {TRANSFORM} {transform} and {bands}.</source>
        <translation>Sugerido para entrenar una vez interpoladas: {TRANSFORM} {transform} y {bands}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Suggested for train: {TRANSFORM} {transform} and {bands}.</source>
        <translation>Sugerido para entrenar: {TRANSFORM} {transform} y {bands}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Leave out {name}: {reason}.</source>
        <translation>Quite {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against {low}.</source>
        <translation>La componente {number} contiene el {share:.0f} % de la varianza: {high} frente a {low}.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against the rest.</source>
        <translation>La componente {number} contiene el {share:.0f} % de la varianza: {high} frente al resto.</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against {low}</source>
        <translation>La componente {number} contiene el {share:.0f} % de la varianza: {high} frente a {low}</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against the rest</source>
        <translation>La componente {number} contiene el {share:.0f} % de la varianza: {high} frente al resto</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What the survey holds</source>
        <translation>Qué contiene el levantamiento</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What was odd in the file</source>
        <translation>Lo extraño en el archivo</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What to doubt</source>
        <translation>De qué conviene dudar</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Nothing stood out.</source>
        <translation>Nada que destacar.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Counts and skewness</source>
        <translation>Recuentos y asimetría</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What goes together</source>
        <translation>Qué varía conjuntamente</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Principal components of the log-ratios</source>
        <translation>Componentes principales de los log-cocientes</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Bands to leave out</source>
        <translation>Bandas que conviene quitar</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What remains, as train takes it for {BANDS}: {bands}</source>
        <translation>Lo que queda, como el entrenamiento lo recibe en {BANDS}: {bands}</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Below detection</source>
        <translation>Por debajo del límite de detección</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>At smallest value</source>
        <translation>En el valor mínimo</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>At one value</source>
        <translation>En un mismo valor</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>of logarithms</source>
        <translation>de los logaritmos</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>of log-ratios</source>
        <translation>de los log-cocientes</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Skewness is 0 for values spread evenly about their middle, and above 1 where a few high values pull far out. It is given for the values as they are, for their natural logarithms (of bands that look like concentrations) and for their centred log-ratios (of the suggested ones among these, where all have a value).</source>
        <translation>La asimetría es 0 si los valores se reparten por igual en torno a su centro, y mayor que 1 si unos pocos valores altos se alejan mucho. Se indica para los valores tal cual, para sus logaritmos naturales (de las bandas que parecen concentraciones) y para sus log-cocientes centrados (de las sugeridas entre estas, donde todas tienen valor).</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Where many cells share the smallest value, or another one, it was probably a detection limit; interpolation hides part of that.</source>
        <translation>Si muchas celdas comparten el valor mínimo, u otro valor, probablemente era un límite de detección; la interpolación oculta parte de ello.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>From dark (2nd percentile and below) to bright yellow (98th and above); bands that look like concentrations have logarithmic colours.</source>
        <translation>De oscuro (percentil 2 e inferiores) a amarillo vivo (percentil 98 y superiores); las bandas que parecen concentraciones tienen colores logarítmicos.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>The first principal components of the log-ratios: bright where the elements named first are high against the others.</source>
        <translation>Las primeras componentes principales de los log-cocientes: brillante donde los elementos nombrados en primer lugar son altos frente a los demás.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{name}: no value</source>
        <translation>{name}: sin valor</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{name}: {low} to {high}</source>
        <translation>{name}: {low} a {high}</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{name}: {low} to {high} {unit}</source>
        <translation>{name}: {low} a {high} {unit}</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>There are not two bands that vary.</source>
        <translation>No hay dos bandas que varíen.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Spearman correlation of each pair of bands (point at a cell to read it), ordered so that bands that rise and fall together are neighbours; bands without spread are not shown. Concentrations share one whole, which by itself lowers correlations: a group of elements means more than a single number.</source>
        <translation>Correlación de Spearman de cada par de bandas (señale una celda para leerla), ordenadas de modo que las bandas que suben y bajan juntas quedan próximas; las bandas sin dispersión no se muestran. Las concentraciones forman parte de un todo, lo que por sí solo reduce las correlaciones: un grupo de elementos significa más que un número aislado.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Spearman correlation of each pair of bands</source>
        <translation>Correlación de Spearman de cada par de bandas</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>There are none: they need {count} bands that look like concentrations, and more {things} with a value in all of them than bands.</source>
        <translation>No hay ninguna: se necesitan {count} bandas que parezcan concentraciones y más {things} con valor en todas ellas que bandas.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>No component stands out: the bands vary each on its own for the most part.</source>
        <translation>Ninguna componente destaca: en su mayor parte, cada banda varía por su cuenta.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Share of variance</source>
        <translation>Proporción de la varianza</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>in sum</source>
        <translation>acumulada</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>component {number} ({share:.1f} % of the variance)</source>
        <translation>componente {number} ({share:.1f} % de la varianza)</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Covariance biplot of centred log-ratios (Aitchison and Greenacre 2002): arrows are bands, dots are {things} ({shown:,} of {count:,}). As far as these two components show it: the further apart two tips, the more the ratio of the two varies; tips that meet keep one ratio, and opposite arrows show elements that trade places. Bands are not brought to one variance: a long arrow is a band that varies much against the rest.</source>
        <translation>Biplot de covarianza de los log-cocientes centrados (Aitchison and Greenacre 2002): las flechas son bandas y los puntos, {things} ({shown:,} de {count:,}). En la medida en que lo muestran estas dos componentes: cuanto más separadas están dos puntas, más varía el cociente entre ambas; las puntas que coinciden mantienen un mismo cociente, y las flechas opuestas muestran elementos que se sustituyen entre sí. Las bandas no se llevan a una misma varianza: una flecha larga es una banda que varía mucho frente al resto.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Biplot of the first two components</source>
        <translation>Biplot de las dos primeras componentes</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Samples read</source>
        <translation>Muestras leídas</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Cells read</source>
        <translation>Celdas leídas</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{total:,} with a value in some band</source>
        <translation>{total:,} con valor en alguna banda</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{total:,} with a value in some band; percentiles, correlations and components rest on {drawn:,} of them, drawn at random but always the same, so that memory does not grow with the raster. Counts and ends are those of all.</source>
        <translation>{total:,} con valor en alguna banda; los percentiles, las correlaciones y las componentes se basan en {drawn:,} de ellas, elegidas al azar pero siempre las mismas, para que el uso de memoria no crezca con el ráster. Los recuentos y los extremos son los de todas.</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Log-ratios</source>
        <translation>Log-cocientes</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>of {bands} bands, over {count:,} {things} with a value in all of them; half the smallest positive value stands for values that are not positive</source>
        <translation>de {bands} bandas, en {count:,} {things} con valor en todas ellas; los valores no positivos se sustituyen por la mitad del menor valor positivo</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>{count:,} at {locations:,} places</source>
        <translation>{count:,} en {locations:,} lugares</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>Fields that are no analyses</source>
        <translation>Campos que no son análisis</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>The samples are in degrees: reproject the layer to a projected coordinate reference system before it is interpolated.</source>
        <translation>Las muestras están en grados: reproyecte la capa a un sistema de referencia de coordenadas proyectado antes de interpolarla.</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>{shared:,} of the {count:,} samples lie where another one does, such as field duplicates or several depths: interpolation takes their mean.</source>
        <translation>{shared:,} de las {count:,} muestras coinciden en posición con otra, como duplicados de campo o varias profundidades: la interpolación toma su media.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value</source>
        <translation>no tiene ningún valor</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has the same value ({value:.4g}) everywhere, so that it tells no place from another</source>
        <translation>tiene el mismo valor ({value:.4g}) en todas partes, así que no distingue un lugar de otro</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{share:.0f} % of its samples are below detection: its map would show the laboratory&apos;s limit rather than the ground</source>
        <translation>el {share:.0f} % de sus muestras está por debajo del límite de detección: su mapa mostraría el límite del laboratorio y no el terreno</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{share:.0f} % of its cells have its smallest value, {value:.4g}: its map would show the laboratory&apos;s limit rather than the ground</source>
        <translation>el {share:.0f} % de sus celdas tiene su valor mínimo, {value:.4g}: su mapa mostraría el límite del laboratorio y no el terreno</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value in {share:.0f} % of the samples that the other bands share, and its map would rest on the few that remain</source>
        <translation>no tiene valor en el {share:.0f} % de las muestras que comparten las demás bandas, y su mapa se apoyaría en las pocas que quedan</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value in {share:.0f} % of the cells that the other bands share, and train uses only cells with a value in every band</source>
        <translation>no tiene valor en el {share:.0f} % de las celdas que comparten las demás bandas, y el entrenamiento usa solo celdas con valor en todas las bandas</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it is identical to {band}</source>
        <translation>es idéntica a {band}</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it repeats {band} (Spearman correlation {correlation})</source>
        <translation>repite {band} (correlación de Spearman {correlation})</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{alike}, which has more values: what both show would count twice</source>
        <translation>{alike}, que tiene más valores: lo que ambas muestran contaría dos veces</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{alike}: what both show would count twice</source>
        <translation>{alike}: lo que ambas muestran contaría dos veces</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>No band is left to train on.</source>
        <translation>No queda ninguna banda para entrenar.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>No band looks like a concentration (positive values in a unit of concentration, or in none): logarithms would make no sense, and bands are only brought to the same scale.</source>
        <translation>Ninguna banda parece una concentración (valores positivos en una unidad de concentración o sin unidad): los logaritmos no tendrían sentido y las bandas solo se llevan a la misma escala.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{TRANSFORM} {auto} comes to the same here.</source>
        <translation>{TRANSFORM} {auto} da aquí lo mismo.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{others} is no concentration and would spoil the log-ratios if {clr} were forced on all bands: {auto} takes {transform} for the {count} that look like concentrations and leaves the rest as measured.</source>
        <translation>{others} no es una concentración y estropearía los log-cocientes si se impusiera {clr} a todas las bandas: {auto} toma {transform} para las {count} que parecen concentraciones y deja el resto como se midió.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{others} are no concentrations and would spoil the log-ratios if {clr} were forced on all bands: {auto} takes {transform} for the {count} that look like concentrations and leaves the rest as measured.</source>
        <translation>{others} no son concentraciones y estropearían los log-cocientes si se impusiera {clr} a todas las bandas: {auto} toma {transform} para las {count} que parecen concentraciones y deja el resto como se midió.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>Concentrations are skewed, and logarithms even that out; log-ratios need three of them or more.</source>
        <translation>Las concentraciones son asimétricas y los logaritmos lo corrigen; los log-cocientes necesitan tres o más.</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>Concentrations share one whole, so that one that rises pushes the others down: {clr} takes the logarithm of each against the mean of all, which undoes that, and skewness with it.</source>
        <translation>Las concentraciones forman parte de un todo, de modo que la que sube hace bajar a las demás: {clr} toma el logaritmo de cada una respecto a la media de todas, lo que corrige ese efecto y, con él, la asimetría.</translation>
    </message>
    <message>
        <location filename="../models/exploration/survey_data.py"/>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <location filename="../models/exploration/survey_data.py"/>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Filtering {width:,} x {height:,} cells</source>
        <translation>El filtrado de {width:,} x {height:,} celdas</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>resample the scores to larger cells, or cut out a part of them</source>
        <translation>remuestree las puntuaciones a celdas mayores o recorte una parte</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Writing the filtered anomalies</source>
        <translation>Escribiendo las anomalías filtradas</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{scores} has {count} bands: band {band} is not one of them.</source>
        <translation>{scores} tiene {count} bandas: la banda {band} no es una de ellas.</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {band} of {scores} is the percentile, which has no outliers: choose the band of a metric.</source>
        <translation>La banda {band} de {scores} es el percentil, que no tiene valores atípicos: elija la banda de una métrica.</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{SOURCE} lies on another grid ({source}) than {SCORES} ({scored}): choose the stack that was scored, its layers in the same order.</source>
        <translation>{SOURCE} está en una rejilla ({source}) distinta de la de {SCORES} ({scored}): elija la pila que se puntuó, con sus capas en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{columns} x {rows} cells of {width:g} x {height:g} from {x:.10g}, {y:.10g}, {crs}</source>
        <translation>{columns} x {rows} celdas de {width:g} x {height:g} desde {x:.10g}, {y:.10g}, {crs}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{TARGET} does not match {SOURCE}. {fault}</source>
        <translation>{TARGET} no concuerda con {SOURCE}. {fault}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Reading the scores</source>
        <translation>Leyendo las puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {band} of {scores} has no valid cells to filter: choose another band, or make {WINDOW} smaller.</source>
        <translation>La banda {band} de {scores} no tiene celdas válidas que filtrar: elija otra banda o reduzca {WINDOW}.</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {band} of {scores} has no valid cells to filter: choose another band or score raster.</source>
        <translation>La banda {band} de {scores} no tiene celdas válidas que filtrar: elija otra banda u otro ráster de puntuación.</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Measuring the distance of the outliers</source>
        <translation>Midiendo la distancia de los valores atípicos</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Averaging the target domain</source>
        <translation>Promediando el área objetivo</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>No pixel of the target domain has values in all bands: leave out the bands that are empty.</source>
        <translation>Ningún píxel del área objetivo tiene valores en todas las bandas: omita las bandas vacías.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>standardised</source>
        <translation>estandarizada</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>raw</source>
        <translation>sin estandarizar</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>The highest scores are alike, and more than {share:g} % of the cells have them: nothing remains. Raise {SHARE}, or filter another metric.</source>
        <translation>Las puntuaciones más altas son iguales y las tiene más del {share:g} % de las celdas: no queda nada. Suba {SHARE}, o filtre otra métrica.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} cells remain ({share:.3g} %), in one spot.</source>
        <translation>Quedan {kept:,} de {count:,} celdas ({share:.3g} %), en una sola mancha.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} windows remain ({share:.3g} %), in one spot.</source>
        <translation>Quedan {kept:,} de {count:,} ventanas ({share:.3g} %), en una sola mancha.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} cells remain ({share:.3g} %), in {number:,} spots.</source>
        <translation>Quedan {kept:,} de {count:,} celdas ({share:.3g} %), en {number:,} manchas.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} windows remain ({share:.3g} %), in {number:,} spots.</source>
        <translation>Quedan {kept:,} de {count:,} ventanas ({share:.3g} %), en {number:,} manchas.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Everything remains: this threshold parts nothing from anything. Lower {SHARE}, or choose other {CRITERIA}.</source>
        <translation>Queda todo: este umbral no separa nada de nada. Baje {SHARE}, o elija otros {CRITERIA}.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Outlier criterion: {outliers} of {samples} pixels score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).</source>
        <translation>Criterio de valores atípicos: {outliers} de {samples} píxeles puntúan por encima de {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Outlier criterion: {outliers} of {samples} windows of {window} x {window} pixels score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).</source>
        <translation>Criterio de valores atípicos: {outliers} de {samples} ventanas de {window} x {window} píxeles puntúan por encima de {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>No score lies above Q3 + {iqr_factor:g} x IQR = {threshold:.6g}: the filtered raster is empty. Lower {IQR_FACTOR}, or filter another metric.</source>
        <translation>Ninguna puntuación supera Q3 + {iqr_factor:g} x IQR = {threshold:.6g}: el ráster filtrado está vacío. Reduzca {IQR_FACTOR} o filtre otra métrica.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{count} outliers lack a value in some band of {SOURCE} and are left out.</source>
        <translation>{count} valores atípicos no tienen valor en alguna banda de {SOURCE} y se omiten.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Data-distribution criterion: {kept} of {measured} outliers lie within {radius:.6g} ({distance} distance) of the mean of the target domain.</source>
        <translation>Criterio de distribución de los datos: {kept} de {measured} valores atípicos están a {radius:.6g} o menos (distancia {distance}) de la media del área objetivo.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Threshold: {score:.6g}, from which on the highest {share:g} % lie.</source>
        <translation>Umbral: {score:.6g}, a partir del cual está el {share:g} % más alto.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Threshold: {score:.6g}, the highest break of the concentration-area relation.</source>
        <translation>Umbral: {score:.6g}, la ruptura más alta de la relación concentración-área.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Threshold: {score:.6g}, where the curves of the prediction-area plot cross. It was chosen by looking at the known deposits: what these anomalies catch of them is no test.</source>
        <translation>Umbral: {score:.6g}, donde se cruzan las curvas del gráfico predicción-área. Se eligió mirando los depósitos conocidos: lo que estas anomalías captan de ellos no es una prueba.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>To keep more: {top_share} in {CRITERIA}, with {share} % as {SHARE}, would keep {wider:,}; a lower {IQR_FACTOR} lowers the threshold.</source>
        <translation>Para conservar más: {top_share} en {CRITERIA}, con {share} % en {SHARE}, conservaría {wider:,}; un {IQR_FACTOR} menor baja el umbral.</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>To keep more: the next break below would keep {wider:,}, as {top_share} in {CRITERIA} does with {share:.3g} % as {SHARE}.</source>
        <translation>Para conservar más: la ruptura inmediatamente inferior conservaría {wider:,}, igual que {top_share} en {CRITERIA} con {share:.3g} % en {SHARE}.</translation>
    </message>
    <message>
        <location filename="../models/filtering/thresholds.py"/>
        <source>The scores are too few or too much alike for a concentration-area relation: choose other {CRITERIA}.</source>
        <translation>Las puntuaciones son demasiado pocas o demasiado parecidas para una relación concentración-área: elija otros {CRITERIA}.</translation>
    </message>
    <message>
        <location filename="../models/filtering/thresholds.py"/>
        <source>None of the {count} deposits touches a cell that has a score: choose {LABELS} in the area of the score raster, and check that the layer has the right coordinate reference system.</source>
        <translation>Ninguno de los {count} depósitos toca una celda con puntuación: elija {LABELS} en la zona del ráster de puntuaciones y compruebe que la capa tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The coordinate reference system of the samples is unknown: assign a projected one to the layer.</source>
        <translation>Se desconoce el sistema de referencia de coordenadas de las muestras: asigne uno proyectado a la capa.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The coordinate reference system of the samples is not projected: reproject the layer.</source>
        <translation>El sistema de referencia de coordenadas de las muestras no es proyectado: reproyecte la capa.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The samples are in degrees, in which distances mean little: reproject the layer to a projected system.</source>
        <translation>Las muestras están en grados, que apenas sirven como distancias: reproyecte la capa a un sistema proyectado.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The samples are in degrees, in which distances mean little: reproject the layer to a projected system, such as {zone}.</source>
        <translation>Las muestras están en grados, que apenas sirven como distancias: reproyecte la capa a un sistema proyectado, como {zone}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>{MASK} does not overlap the samples: choose polygons of their area, or leave {MASK} out.</source>
        <translation>{MASK} no se superpone con las muestras: elija polígonos de su área o deje {MASK} vacío.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>the samples</source>
        <translation>las muestras</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Reading the values</source>
        <translation>Leyendo los valores</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>choose a {CELL_SIZE} above {size:g} map units, or fewer fields</source>
        <translation>elija un {CELL_SIZE} mayor que {size:g} unidades del mapa o menos campos</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Cross-validating</source>
        <translation>Realizando la validación cruzada</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Preparing to interpolate</source>
        <translation>Preparando la interpolación</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Interpolating, {time_left}</source>
        <translation>Interpolando, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Fitting the variograms</source>
        <translation>Ajustando los variogramas</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>No cell of {MASK} has {samples} samples within {radius:g} map units about it: raise {RADIUS}, or lower {MIN_NEIGHBOURS}.</source>
        <translation>Ninguna celda de {MASK} tiene {samples} muestras a {radius:g} unidades del mapa o menos: aumente {RADIUS} o reduzca {MIN_NEIGHBOURS}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>No cell has {samples} samples within {radius:g} map units about it: raise {RADIUS}, or lower {MIN_NEIGHBOURS}.</source>
        <translation>Ninguna celda tiene {samples} muestras a {radius:g} unidades del mapa o menos: aumente {RADIUS} o reduzca {MIN_NEIGHBOURS}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>inverse distance weighting</source>
        <translation>ponderación por distancia inversa</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>linear interpolation in Delaunay triangles</source>
        <translation>interpolación lineal en triángulos de Delaunay</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>ordinary kriging</source>
        <translation>kriging ordinario</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>smoothing multiquadric surfaces</source>
        <translation>superficies multicuadráticas suavizantes</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{samples:,} samples became a stack of {elements} on {columns:,} x {rows:,} cells of {size:,g} {unit} by {method}; how well it predicts could not be measured.</source>
        <translation>{samples:,} muestras se convirtieron en una pila de {elements} con {columns:,} x {rows:,} celdas de {size:,g} {unit} mediante {method}; no se pudo medir la calidad de la predicción.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{samples:,} samples became a stack of {elements} on {columns:,} x {rows:,} cells of {size:,g} {unit} by {method}.</source>
        <translation>{samples:,} muestras se convirtieron en una pila de {elements} con {columns:,} x {rows:,} celdas de {size:,g} {unit} mediante {method}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} element</source>
        <translation>{number:,} elemento</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} elements</source>
        <translation>{number:,} elementos</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); none of them are too poorly predicted to trust the map.</source>
        <translation>Los valores reservados se correlacionan con su predicción en {correlation:.2f} (mediana de los elementos); ninguno está tan mal predicho que su mapa no sea fiable.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); {number} of them is too poorly predicted to trust the map.</source>
        <translation>Los valores reservados se correlacionan con su predicción en {correlation:.2f} (mediana de los elementos); {number} de ellos está tan mal predicho que su mapa no es fiable.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); {number} of them are too poorly predicted to trust the map.</source>
        <translation>Los valores reservados se correlacionan con su predicción en {correlation:.2f} (mediana de los elementos); {number} de ellos están tan mal predichos que su mapa no es fiable.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Left out: {fields}. {MOST_BELOW} is {most_below:g} %.</source>
        <translation>Se omitieron: {fields}. {MOST_BELOW} es {most_below:g} %.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Interpolation does not support {fields}: of the variance of held-out values {share:.0f} % or less is explained by the samples around them. Between samples their maps are mostly guesses: leave them out of the training, or sample more densely.</source>
        <translation>Los datos no permiten interpolar {fields}: las muestras de alrededor explican el {share:.0f} % o menos de la varianza de los valores reservados. Entre las muestras, sus mapas son sobre todo conjeturas: no los use en el entrenamiento o muestree con más densidad.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>How well neighbours predict {fields} could not be measured: too few held-out values could be predicted.</source>
        <translation>No se pudo medir lo bien que los vecinos predicen {fields}: muy pocos valores reservados pudieron predecirse.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Of the cells that have values, fewer than half have one of {fields}. Train and score use cells with all bands alone: leave these out of {BANDS}, or most of the map is lost.</source>
        <translation>De las celdas con valores, menos de la mitad tiene uno de {fields}. El entrenamiento y la puntuación usan solo celdas con todas las bandas: exclúyalas de {BANDS} o se pierde la mayor parte del mapa.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No cell has a value of {fields}: their samples lie too far apart for {RADIUS}.</source>
        <translation>Ninguna celda tiene valor de {fields}: sus muestras están demasiado separadas para {RADIUS}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Only {share:.0f} % of the cells have a value: the others lie outside {MASK} or too far from the samples. Raise {RADIUS} if the gaps between samples shall be filled.</source>
        <translation>Solo el {share:.0f} % de las celdas tiene valor: las demás están fuera de {MASK} o demasiado lejos de las muestras. Aumente {RADIUS} para rellenar los huecos entre muestras.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Only {share:.0f} % of the cells have a value: the others lie too far from the samples. Raise {RADIUS} if the gaps between samples shall be filled.</source>
        <translation>Solo el {share:.0f} % de las celdas tiene valor: las demás están demasiado lejos de las muestras. Aumente {RADIUS} para rellenar los huecos entre muestras.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Cells are larger than the distance of neighbouring samples ({cells:.2g} cells): a smaller {CELL_SIZE} shows what was sampled.</source>
        <translation>Las celdas son mayores que la distancia entre muestras vecinas ({cells:.2g} celdas): un {CELL_SIZE} menor muestra lo que se muestreó.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Cells of {size:,g} {unit} are far finer than the samples, of which one stands for {spacing:,g} x {spacing:,g} {unit}: from four cells side by side for a sample on, most cells repeat what their neighbours say. In {CELL_SIZE}, {fitting:,g} {unit} would fit.</source>
        <translation>Las celdas de {size:,g} {unit} son mucho más finas que las muestras, cada una de las cuales representa {spacing:,g} x {spacing:,g} {unit}: a partir de cuatro celdas contiguas por muestra, la mayoría repite lo que dicen sus vecinas. En {CELL_SIZE} convendrían {fitting:,g} {unit}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No variogram could be fitted to {fields}: one without a nugget that rises to the variance within the search radius was taken.</source>
        <translation>No se pudo ajustar un variograma a {fields}: se usó uno sin efecto pepita que sube hasta la varianza dentro del radio de búsqueda.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Not taken, since they look like identifiers, coordinates, texts or constants: {fields}.</source>
        <translation>No se toman, pues parecen identificadores, coordenadas, textos o constantes: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} sample has no value of any of these elements, and is left out.</source>
        <translation>{number:,} muestra no tiene valor de ninguno de estos elementos y se omite.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} samples have no value of any of these elements, and are left out.</source>
        <translation>{number:,} muestras no tienen valor de ninguno de estos elementos y se omiten.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Fewer places have a value of {fields}: the search radius of these follows theirs, and that of the others is {radius:g} {unit}.</source>
        <translation>Menos lugares tienen un valor de {fields}: su radio de búsqueda sigue el de esos lugares, y el de los demás es {radius:g} {unit}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} place has several samples: their values are averaged, which leaves {count:,} places.</source>
        <translation>{number:,} lugar tiene varias muestras: sus valores se promedian, con lo que quedan {count:,} lugares.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} places have several samples: their values are averaged, which leaves {count:,} places.</source>
        <translation>{number:,} lugares tienen varias muestras: sus valores se promedian, con lo que quedan {count:,} lugares.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Values below detection ({treatment}): {fields}.</source>
        <translation>Valores por debajo del límite de detección ({treatment}): {fields}.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No parts of a composition: {fields}. They are interpolated as measured; &apos;Train model&apos; takes them as they are, outside the log-ratios.</source>
        <translation>No son partes de una composición: {fields}. Se interpolan tal como se midieron; «Entrenar modelo» las toma como están, fuera de los log-cocientes.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{logged} of {fields} elements are interpolated as logarithms and turned back by the exponential: a cell holds a geometric mean, which stands near the median and below the arithmetic mean; no correction is made.</source>
        <translation>{logged} de {fields} elementos se interpolan como logaritmos y se devuelven a su escala con la exponencial: cada celda contiene una media geométrica, próxima a la mediana e inferior a la media aritmética; no se aplica ninguna corrección.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>From samples to a stack</source>
        <translation>De las muestras a una pila</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Dark to bright from the 2nd to the 98th percentile of each map, given below it.</source>
        <translation>De oscuro a brillante, del percentil 2 al 98 de cada mapa, indicados debajo.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Distance to the nearest sample: {low:,g} to {high:,g} {unit}</source>
        <translation>Distancia a la muestra más cercana: {low:,g} a {high:,g} {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{name}: {low:,g} to {high:,g} {unit}</source>
        <translation>{name}: {low:,g} a {high:,g} {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{name}: {low:,g} to {high:,g}</source>
        <translation>{name}: {low:,g} a {high:,g}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Explained</source>
        <translation>Explicado</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>The error is the root mean square; of logarithms it is shown as a factor (x 1.5: predictions are typically half as much again too high, or a third too low). Explained is the share of the variance: 1 is perfect, and the mean of all samples would reach 0. An element at {min_explained:g} or below is called not supported, since chance alone rarely explains a tenth of a hundred values.</source>
        <translation>El error es la raíz del error cuadrático medio; para logaritmos se indica como factor (x 1.5: las predicciones son típicamente la mitad más altas, o un tercio más bajas, de lo debido). Explicado es la proporción de la varianza: 1 es perfecto, y la media de todas las muestras alcanzaría 0. Un elemento con {min_explained:g} o menos se considera no apto, pues el azar por sí solo rara vez explica una décima parte de cien valores.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Correlation, error and explained share are of held-out values: squares of {side:,g} {unit} are dealt out to {folds} folds, no two of a fold side by side, and those of a fold are predicted from the others as the map would be. So a value is predicted from further away than most cells are from a sample, and the map is better than that, the more so the faster an element changes.</source>
        <translation>La correlación, el error y la proporción explicada corresponden a valores reservados: se reparten cuadrados de {side:,g} {unit} entre {folds} pliegues, sin dos contiguos en un mismo pliegue, y los de cada pliegue se predicen a partir de los demás como lo haría el mapa. Así, un valor se predice desde más lejos de lo que la mayoría de las celdas está de una muestra, y el mapa es mejor que eso, tanto más cuanto más rápido varía un elemento.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Of the {count:,} places {drawn:,}, drawn at random, are predicted.</source>
        <translation>De los {count:,} lugares se predicen {drawn:,}, elegidos al azar.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{count:,} held-out values have too few samples about them to be predicted, as a map has no value there.</source>
        <translation>{count:,} valores reservados tienen muy pocas muestras alrededor para predecirse, igual que un mapa queda allí sin valor.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Variograms</source>
        <translation>Variogramas</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Spherical, in the scale that the element is interpolated in, fitted to pairs of samples up to {radii:g} search radii apart, over which a longer range cannot be told. The nugget is what neighbours do not share however near they are: error of sampling and analysis, and change over less than their distance.</source>
        <translation>Esféricos, en la escala en que se interpola el elemento, ajustados a pares de muestras separadas hasta {radii:g} radios de búsqueda; por encima no se puede distinguir un alcance mayor. El efecto pepita es lo que los vecinos no comparten por cercanos que estén: error de muestreo y análisis, y variación a menos distancia que la suya.</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Nugget</source>
        <translation>Efecto pepita</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Sill</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Nugget share</source>
        <translation>Proporción del efecto pepita</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Range, {unit}</source>
        <translation>Alcance, {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>over {distance:,g}</source>
        <translation>más de {distance:,g}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>fit</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>variance and radius</source>
        <translation>varianza y radio</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Measured</source>
        <translation>Medidos</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} a {high:g}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>empty: {count:,}</source>
        <translation>vacíos: {count:,}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Power of the distance</source>
        <translation>Potencia de la distancia</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cell size</source>
        <translation>Tamaño de celda</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cells from a sample to its nearest neighbour</source>
        <translation>Celdas de una muestra a su vecina más cercana</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{cells:.2g} (median)</source>
        <translation>{cells:.2g} (mediana)</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Search radius</source>
        <translation>Radio de búsqueda</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>One sample stands for</source>
        <translation>Una muestra representa</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{spacing:,g} x {spacing:,g} {unit}</source>
        <translation>{spacing:,g} x {spacing:,g} {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Samples for a cell</source>
        <translation>Muestras por celda</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>the {maximum} nearest, the farther the less, where {minimum} lie within the radius</source>
        <translation>las {maximum} más cercanas, cuanto más lejos menos cuentan, donde hay {minimum} dentro del radio</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{minimum} to {maximum}, the nearest within the radius</source>
        <translation>de {minimum} a {maximum}, las más cercanas dentro del radio</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Left out above</source>
        <translation>Se omiten por encima de</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{share:g} % below detection</source>
        <translation>{share:g} % por debajo del límite de detección</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Units of the values</source>
        <translation>Unidades de los valores</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cells with a value</source>
        <translation>Celdas con valor</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} polígono</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} polígonos</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{length:,g} {unit}, chosen from the spacing of the samples</source>
        <translation>{length:,g} {unit}, elegido según el espaciado de las muestras</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>The polygons are a single group, {group}, and levelling is between groups: choose another {CLASS_FIELD}.</source>
        <translation>Los polígonos son un solo grupo, {group}, y se nivela entre grupos: elija otro {CLASS_FIELD}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>{GROUP_RASTER} has more than {most:,} different values: these are no groups. Choose a raster of classes.</source>
        <translation>{GROUP_RASTER} tiene más de {most:,} valores distintos: no son grupos. Elija un ráster de clases.</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>{GROUP_RASTER} has a single value where the survey lies, and levelling is between groups: choose another raster.</source>
        <translation>{GROUP_RASTER} tiene un solo valor donde está el levantamiento, y se nivela entre grupos: elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>{GROUP_RASTER} has no value where the survey lies: choose another raster.</source>
        <translation>{GROUP_RASTER} no tiene valor donde está el levantamiento: elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/levelling/cells.py"/>
        <source>No cell of {INPUT} has a value in a group: choose other rasters, or groups of this area.</source>
        <translation>Ninguna celda de {INPUT} tiene valor en un grupo: elija otros rásteres, o grupos de esta zona.</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>Levelling</source>
        <translation>Nivelando</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>Writing the samples</source>
        <translation>Escribiendo las muestras</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>Writing the levelled survey, {time_left}</source>
        <translation>Escribiendo el levantamiento nivelado, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>{BACKGROUND}: there is no element {missing}; there are: {names}.</source>
        <translation>{BACKGROUND}: no hay elemento {missing}; hay: {names}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>All elements are in {BACKGROUND}: there is none left to explain.</source>
        <translation>Todos los elementos están en {BACKGROUND}: no queda ninguno que explicar.</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>too few values</source>
        <translation>demasiado pocos valores</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>no common border with the others</source>
        <translation>sin límite común con los demás</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>too few values in the reference group</source>
        <translation>demasiado pocos valores en el grupo de referencia</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>Fewer than two groups have {fewest} values of an element: choose other groups, or lower {MIN_VALUES}.</source>
        <translation>Menos de dos grupos tienen {fewest} valores de un elemento: elija otros grupos, o baje {MIN_VALUES}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>{REFERENCE} is {name}, and there is no such group; there are: {groups}.</source>
        <translation>{REFERENCE} es {name}, y no hay tal grupo; hay: {groups}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>No two groups have {fewest} pairs of {things} within {distance:.4g} map units of each other: raise {BORDER_DISTANCE}, or choose {METHOD} {other}.</source>
        <translation>No hay dos grupos con {fewest} pares de {things} a menos de {distance:.4g} unidades de mapa entre sí: suba {BORDER_DISTANCE}, o elija {METHOD} {other}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>No group can be levelled to {reference}: it has fewer than {fewest} values of each element. Choose another {REFERENCE}, or lower {MIN_VALUES}.</source>
        <translation>Ningún grupo puede nivelarse a {reference}: tiene menos de {fewest} valores de cada elemento. Elija otro {REFERENCE}, o baje {MIN_VALUES}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>Nothing is explained by {names}: too few {things} have values of all of them and of another element.</source>
        <translation>{names} no explican nada: demasiado pocas {things} tienen valores de todos ellos y de otro elemento.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{levelled} of {groups} groups were brought to the level of {reference} ({method}): the share of the variance between groups went from {before:.0%} to {after:.0%} in the median of {elements} elements.</source>
        <translation>{levelled} de {groups} grupos se llevaron al nivel de {reference} ({method}): la parte de la varianza entre grupos pasó de {before:.0%} a {after:.0%} en la mediana de {elements} elementos.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What {names} explain was taken off {count} elements, at most {most:.0%} of the variance of one.</source>
        <translation>Lo que {names} explican se quitó de {count} elementos, a lo sumo {most:.0%} de la varianza de uno.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>Left as they are: {groups}. Their values do not compare with the others.</source>
        <translation>Quedan como están: {groups}. Sus valores no se comparan con los demás.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{element} is left as it is in {groups}.</source>
        <translation>{element} queda como está en {groups}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} sample is in no group and is left as it is.</source>
        <translation>{number:,} muestra no está en ningún grupo y queda como está.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} samples are in no group and are left as they are.</source>
        <translation>{number:,} muestras no están en ningún grupo y quedan como están.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} cell is in no group and is left as it is.</source>
        <translation>{number:,} celda no está en ningún grupo y queda como está.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} cells are in no group and are left as they are.</source>
        <translation>{number:,} celdas no están en ningún grupo y quedan como están.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What was lost: steps at common borders, whatever made them. Along a border that follows a true contact, of rocks or of soils, the difference of the two sides is taken off with the error; borders that cut across geology are what this method lives on.</source>
        <translation>Qué se perdió: los escalones en los límites comunes, sea cual sea su causa. A lo largo de un límite que sigue un contacto real, de rocas o de suelos, la diferencia entre los dos lados se quita junto con el error; este método vive de límites que cortan la geología.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What was lost: every group now has the same level, so that true differences between groups, as of their rocks, their soils or a richer part of the area, are taken off with the errors. Level by sheets or laboratories only where their geology is alike, or along their borders; level by rocks only if differences between rocks are not what you look for.</source>
        <translation>Qué se perdió: todos los grupos tienen ahora el mismo nivel, de modo que las diferencias reales entre grupos, como las de sus rocas, sus suelos o una parte más rica de la zona, se quitan junto con los errores. Nivele por hojas o laboratorios solo donde su geología sea parecida, o a lo largo de sus límites; nivele por rocas solo si no busca diferencias entre rocas.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>Steps at common borders became larger in {elements}: much of what was taken off was a true difference between the groups, not an error. Compare with {method}.</source>
        <translation>Los escalones en los límites comunes se hicieron mayores en {elements}: mucho de lo que se quitó era una diferencia real entre los grupos, no un error. Compare con {method}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What was lost: all of an element that goes with {names}, ore that comes with these too, such as in gossans, black shales or ultramafic rocks. Where one of them has no value, a corrected element has none.</source>
        <translation>Qué se perdió: todo lo de un elemento que va con {names}, también la mena que viene con ellos, como en gossans, lutitas negras o rocas ultramáficas. Donde uno de ellos no tiene valor, un elemento corregido tampoco.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>Hardly explained, less than a tenth of their variance, and therefore hardly changed: {elements}.</source>
        <translation>Apenas explicados, menos de una décima parte de su varianza, y por eso apenas cambiados: {elements}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>No background was fitted to {elements}: too few values, or all the same.</source>
        <translation>No se ajustó ningún fondo a {elements}: demasiado pocos valores, o todos iguales.</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Along common borders: offsets of the groups that explain the median steps there best, by least squares with the loss of Huber (1964), as tie lines of airborne surveys are levelled (Luyendyk 1997).</source>
        <translation>Por los bordes comunes: desplazamientos de los grupos que mejor explican los escalones medianos allí, por mínimos cuadrados con la pérdida de Huber (1964), como se nivelan las líneas de control de los vuelos (Luyendyk 1997).</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Median and interquartile range of each group become those of the reference (Daneshfar and Cameron 1998).</source>
        <translation>La mediana y el rango intercuartílico de cada grupo pasan a ser los de la referencia (Daneshfar y Cameron 1998).</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>The 5th to 95th percentiles of each group become those of the reference (Daneshfar and Cameron 1998), which for the whole are means of the groups&apos; percentiles by their size (Ratcliff 1979).</source>
        <translation>Los percentiles 5 a 95 de cada grupo pasan a ser los de la referencia (Daneshfar y Cameron 1998), que para el conjunto son medias de los percentiles de los grupos según su tamaño (Ratcliff 1979).</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Levelled survey</source>
        <translation>Levantamiento nivelado</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Variance between groups, before</source>
        <translation>Varianza entre grupos, antes</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Step at borders, before</source>
        <translation>Escalón en los límites, antes</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Explained by {names}</source>
        <translation>Explicado por {names}</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>The share of the variance between groups is eta squared (Fisher 1925), of logarithms where the scale is logarithmic; 0 is not the aim where groups truly differ. The step is the mean difference of {things} on both sides of common borders, within {distance:.4g} map units of each other, in percent of the level, or of the robust standard deviation where the scale is linear: the smaller, the better the groups fit.</source>
        <translation>La parte de la varianza entre grupos es eta cuadrado (Fisher 1925), de logaritmos donde la escala es logarítmica; 0 no es la meta donde los grupos difieren de verdad. El escalón es la diferencia media de {things} a ambos lados de los límites comunes, a menos de {distance:.4g} unidades de mapa entre sí, en porcentaje del nivel, o de la desviación típica robusta donde la escala es lineal: cuanto menor, mejor encajan los grupos.</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>A robust regression (loss of Huber 1964; Rose, Hawkes and Webb 1979) of each element on {names}; the corrected value is the ratio of the observed to the expected one, times the typical expected one, or on a linear scale the difference added to it. The unit stays.</source>
        <translation>Una regresión robusta (pérdida de Huber 1964; Rose, Hawkes y Webb 1979) de cada elemento sobre {names}; el valor corregido es el cociente entre el observado y el esperado, por el esperado típico, o en escala lineal la diferencia sumada a este. La unidad se conserva.</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Median, quartiles, and whiskers from the 5th to the 95th percentile of each group; {shown} of {groups} groups, the largest first.</source>
        <translation>Mediana, cuartiles, y bigotes del percentil 5 al 95 de cada grupo; {shown} de {groups} grupos, primero los mayores.</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Box plots of the groups before and after</source>
        <translation>Diagramas de caja de los grupos antes y después</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>How far groups were moved</source>
        <translation>Cuánto se movieron los grupos</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>The median of each group after over that before; a dash where it was left as it is.</source>
        <translation>La mediana de cada grupo después entre la de antes; una raya donde quedó como está.</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Fewest values of a group</source>
        <translation>Valores mínimos de un grupo</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Learnt from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <location filename="../models/levelling/samples.py"/>
        <source>All samples that have a group are of one, {group}, and levelling is between groups: choose another {GROUP_FIELD}, or other {GROUP_POLYGONS} or {GROUP_RASTER}.</source>
        <translation>Todas las muestras que tienen grupo son de uno solo, {group}, y se nivela entre grupos: elija otro {GROUP_FIELD}, u otros {GROUP_POLYGONS} o {GROUP_RASTER}.</translation>
    </message>
    <message>
        <location filename="../models/levelling/samples.py"/>
        <source>The field {field} is empty for all samples: choose another {GROUP_FIELD}.</source>
        <translation>El campo {field} está vacío en todas las muestras: elija otro {GROUP_FIELD}.</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} was changed while it was read: run again.</source>
        <translation>El archivo de modelo {path} se modificó mientras se leía: ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: {error}</source>
        <translation>El archivo de modelo {path} está dañado: {error}</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: its weights are not those that were written. Copy it again.</source>
        <translation>El archivo de modelo {path} está dañado: sus pesos no son los que se escribieron. Cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: some of its weights are no numbers.</source>
        <translation>El archivo de modelo {path} está dañado: algunos de sus pesos no son números.</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: its weights do not fit its header.</source>
        <translation>El archivo de modelo {path} está dañado: sus pesos no concuerdan con su cabecera.</translation>
    </message>
    <message>
        <location filename="../models/peers/f_anogan/network.py"/>
        <source>its generator collapsed: all that it makes of noise is alike</source>
        <translation>su generador colapsó: todo lo que crea a partir del ruido es igual</translation>
    </message>
    <message>
        <location filename="../models/peers/faultless.py"/>
        <source>its discriminator tells windows from drawn ones without fault, so that it teaches nothing</source>
        <translation>su discriminador distingue sin fallo las ventanas de las generadas, de modo que no enseña nada</translation>
    </message>
    <message>
        <location filename="../models/peers/peer.py"/>
        <source>it draws the same whatever window it is shown</source>
        <translation>reconstruye lo mismo sea cual sea la ventana que se le muestre</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>Training {detector}, epoch {epoch} of {epochs}, {name} loss {value:.4f}, {time_left}</source>
        <translation>Entrenando {detector}, época {epoch} de {epochs}, pérdida {name} {value:.4f}, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>{detector}, epoch {epoch} of {epochs}: {losses}</source>
        <translation>{detector}, época {epoch} de {epochs}: {losses}</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>The training of {detector} diverged in epoch {epoch}: the {name} loss became {value:g}. Try another {SEED}, fewer {EPOCHS}, or leave out bands that hardly vary; or choose another {DETECTOR}.</source>
        <translation>El entrenamiento de {detector} divergió en la época {epoch}: la pérdida {name} llegó a {value:g}. Pruebe con otro {SEED} o menos {EPOCHS}, o excluya las bandas que apenas varían; o elija otro {DETECTOR}.</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>What {detector} draws lies further from the windows that it is shown than their own mean does: its score of each pixel says little, and that of windows perhaps more. Try more {EPOCHS}.</source>
        <translation>Lo que dibuja {detector} está más lejos de las ventanas que se le muestran que la propia media de estas: su puntuación de cada píxel dice poco, y la de las ventanas quizá más. Pruebe con más {EPOCHS}.</translation>
    </message>
    <message>
        <location filename="../models/peers/vae/network.py"/>
        <source>its posterior collapsed: none of its latents holds anything of the windows</source>
        <translation>su distribución a posteriori colapsó: ninguna de sus variables latentes conserva nada de las ventanas</translation>
    </message>
    <message>
        <location filename="../models/protocol/band_names.py"/>
        <source>Nobody can tell which bands {names} are: rasters of one name were numbered in their order when the model was trained. Train it again; bands are now told apart by layer, file or folder.</source>
        <translation>Nadie puede saber qué bandas son {names}: al entrenar el modelo, los ráster del mismo nombre se numeraron en su orden. Vuelva a entrenarlo; ahora las bandas se distinguen por capa, archivo o carpeta.</translation>
    </message>
    <message>
        <location filename="../models/protocol/band_names.py"/>
        <source>The raster lacks {missing} of the {wanted} bands that are needed: {names}. It has: {available}.</source>
        <translation>Bandas necesarias que faltan en el ráster ({missing} de {wanted}): {names}. Tiene: {available}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>access violation</source>
        <translation>violación de acceso</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>stack overflow</source>
        <translation>desbordamiento de pila</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>aborted</source>
        <translation>terminación anómala</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>Job file: {job_file}. To run it from a shell, in {root}: &quot;{python}&quot; -m models &quot;{job_file}&quot;</source>
        <translation>Archivo de tarea: {job_file}. Para ejecutarlo desde una terminal, en {root}: &quot;{python}&quot; -m models &quot;{job_file}&quot;</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s Python {python} cannot be started ({strerror}): choose another under {options}.</source>
        <translation>No se puede iniciar el Python del motor {python} ({strerror}): elija otro en {options}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The job file cannot be written to the folder {folder} ({strerror}).</source>
        <translation>No se puede escribir el archivo de tarea en la carpeta {folder} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The job was cancelled.</source>
        <translation>La tarea se canceló.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s last words:
{words}</source>
        <translation>Últimos mensajes del motor:
{words}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>close other programs, or {advice}</source>
        <translation>cierre otros programas o {advice}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The system ended the engine, most likely because memory ran out: {advice}.</source>
        <translation>El sistema terminó el motor, muy probablemente por falta de memoria: {advice}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ran out of memory: {advice}.</source>
        <translation>El motor se quedó sin memoria: {advice}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s Python could not load one of its libraries ({code}). {again}</source>
        <translation>El Python del motor no pudo cargar una de sus bibliotecas ({code}). {again}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>One of the engine&apos;s packages does not run on this computer&apos;s processor. {again}</source>
        <translation>Uno de los paquetes del motor no funciona en el procesador de este equipo. {again}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine was ended from outside ({signal}): run it again.</source>
        <translation>El motor se terminó desde fuera ({signal}): ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine crashed ({crash}), which is a fault of one of its packages or of a driver: try it on the processor ({DEVICE}: {cpu}, where the algorithm has it). If it crashes again, replace its packages. {again}</source>
        <translation>El motor falló ({crash}) por un error de uno de sus paquetes o de un controlador: pruebe con el procesador ({DEVICE}: {cpu}, si el algoritmo lo tiene). Si vuelve a fallar, sustituya sus paquetes. {again}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ended before its job was done (exit code {code}): {last}</source>
        <translation>El motor terminó antes de completar la tarea (código de salida {code}): {last}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ended before its job was done (exit code {code}) and said nothing: run the job file from a shell to see more.</source>
        <translation>El motor terminó antes de completar la tarea (código de salida {code}) y no dio ningún mensaje: ejecute el archivo de tarea desde una terminal para saber más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The plugin in {root} is incomplete: install Geo-Hgan again.</source>
        <translation>El complemento de {root} está incompleto: instale Geo-Hgan de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>signal {number}</source>
        <translation>señal {number}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>install Python {oldest} to {newest} (on Windows and macOS from python.org, which takes no administrator&apos;s rights; on Debian and Ubuntu the packages python3 and python3-venv), and name it if it is not found</source>
        <translation>instale Python de {oldest} a {newest} (en Windows y macOS desde python.org, sin permisos de administrador; en Debian y Ubuntu, los paquetes python3 y python3-venv) e indíquelo si no se encuentra</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>it is Python {version}</source>
        <translation>es Python {version}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>{named} cannot make the environment ({reason}): {advice}.</source>
        <translation>{named} no puede crear el entorno ({reason}): {advice}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>{python} cannot make the environment: {reason}</source>
        <translation>{python} no puede crear el entorno: {reason}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>No Python was found that can make the environment: {advice}.</source>
        <translation>No se encontró ningún Python que pueda crear el entorno: {advice}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{values} is not an object with named values.</source>
        <translation>{values} no es un objeto con valores con nombre.</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>there is no field {name}.</source>
        <translation>no existe el campo {name}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{name} is one of {choices}, not {value}.</source>
        <translation>{name} debe ser uno de {choices}, no {value}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{name} cannot be {value}.</source>
        <translation>{name} no puede ser {value}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Settings &gt; Options &gt; Geo-Hgan</source>
        <translation>Configuración &gt; Opciones &gt; Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Settings &gt; Options &gt; Geo-Hgan &gt; Cluster</source>
        <translation>Configuración &gt; Opciones &gt; Geo-Hgan &gt; Clúster</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Raster &gt; Geo-Hgan &gt; Set up the engine</source>
        <translation>Ráster &gt; Geo-Hgan &gt; Instalar el motor</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>the environment variable {variable}</source>
        <translation>la variable de entorno {variable}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>the plugin&apos;s own environment</source>
        <translation>el entorno propio del complemento</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>it says nothing</source>
        <translation>no da ningún mensaje</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>No Python was found to run the engine. {how_to_set_up}</source>
        <translation>No se encontró ningún Python para ejecutar el motor. {how_to_set_up}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} did not answer within {seconds} seconds.</source>
        <translation>{python} no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} cannot be started ({strerror}).</source>
        <translation>No se puede iniciar {python} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} is no working Python 3: {reason}.</source>
        <translation>{python} no es un Python 3 que funcione: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} is Python {version}, and the engine needs {oldest} or newer.</source>
        <translation>{python} es Python {version}, y el motor necesita {oldest} o posterior.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s packages are not installed yet: QGIS&apos;s own Python lacks {packages}. {how_to_set_up}</source>
        <translation>Los paquetes del motor aún no están instalados: al Python de QGIS le falta {packages}. {how_to_set_up}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s Python {python} (from {source}) lacks {packages}. {how_to_install}</source>
        <translation>Al Python del motor {python} (de {source}) le falta {packages}. {how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s Python {python} lacks the package {package}. {how_to_install}</source>
        <translation>Al Python del motor {python} le falta el paquete {package}. {how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The package {package} of the engine&apos;s Python {python} is damaged. {how_to_install}</source>
        <translation>El paquete {package} del Python del motor {python} está dañado. {how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Repair it under {setup}.</source>
        <translation>Repárelo en {setup}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Set up an environment for the engine alone under {setup}: QGIS and the system stay as they are.</source>
        <translation>Prepare un entorno solo para el motor en {setup}: QGIS y el sistema quedan como están.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Set the engine up under {setup}, or from a shell in the folder {root} with: &quot;{python}&quot; -m models.protocol.setup install. If you have a Python with these packages, choose it under {options}, or name it in the environment variable {variable}.</source>
        <translation>Instale el motor en {setup}, o desde una terminal en la carpeta {root} con: &quot;{python}&quot; -m models.protocol.setup install. Si tiene un Python con estos paquetes, elíjalo en {options} o indíquelo en la variable de entorno {variable}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Repair it under {setup}, or name another Python under {options}.</source>
        <translation>Repárelo en {setup} o indique otro Python en {options}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>It is named by {source}: name another there.</source>
        <translation>Lo indica {source}: indique allí otro.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>There is no Python in the folder {path}, which is named by {source}.</source>
        <translation>No hay ningún Python en la carpeta {path}, indicada por {source}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The Python {named} does not exist. It is named by {source}: name another there.</source>
        <translation>El Python {named} no existe. Lo indica {source}: indique allí otro.</translation>
    </message>
    <message>
        <location filename="../models/protocol/files.py"/>
        <source>{path} is no file, but a pipe, a socket or a device: choose a file.</source>
        <translation>{path} no es un archivo, sino una tubería, un socket o un dispositivo: elija un archivo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/files.py"/>
        <source>Windows takes &quot;{name}&quot; for no name of a file: choose another one.</source>
        <translation>Windows no admite «{name}» como nombre de archivo: elija otro.</translation>
    </message>
    <message>
        <location filename="../models/protocol/geometries.py"/>
        <source>{geometry} is no GeoJSON geometry.</source>
        <translation>{geometry} no es una geometría GeoJSON.</translation>
    </message>
    <message>
        <location filename="../models/protocol/geometries.py"/>
        <source>{geometry} is a collection of collections.</source>
        <translation>{geometry} es una colección de colecciones.</translation>
    </message>
    <message>
        <location filename="../models/protocol/geometries.py"/>
        <source>{geometry} has coordinates that are no places: leave it out, or give it others.</source>
        <translation>{geometry} tiene coordenadas que no son de ningún lugar: omítala o corrija sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>ground control points</source>
        <translation>puntos de control sobre el terreno</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>rational polynomial coefficients (RPC)</source>
        <translation>coeficientes polinómicos racionales (RPC)</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>arrays of coordinates</source>
        <translation>matrices de coordenadas</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>{path} tells where it lies by {means} alone, and its rows and columns are no grid on the map: warp it with the tool &apos;Warp (reproject)&apos;, and use the result.</source>
        <translation>{path} solo indica su posición mediante {means}, y sus filas y columnas no forman una rejilla en el mapa: transfórmelo con la herramienta «Combar (reproyectar)» y use el resultado.</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>{path} has cells of {width:g} x {height:g} map units: georeference it anew, and use the result.</source>
        <translation>{path} tiene celdas de {width:g} x {height:g} unidades de mapa: georreferéncielo de nuevo y use el resultado.</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>The cells of {path} are no rectangles, but sheared: warp it with the tool &apos;Warp (reproject)&apos;, and use the result.</source>
        <translation>Las celdas de {path} no son rectángulos, sino que están sesgadas: transfórmelo con la herramienta «Combar (reproyectar)» y use el resultado.</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>Cells of {cell_size:g} map units make a raster of {columns:,} x {rows:,} cells, too large to work with: choose a {CELL_SIZE} of {up:g} or more.</source>
        <translation>Con celdas de {cell_size:g} unidades del mapa, el ráster tendría {columns:,} x {rows:,} celdas, demasiado grande para trabajar con él: elija un {CELL_SIZE} de {up:g} o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>Cells of {cell_size:g} map units are as large as the whole area, {width:,.5g} x {height:,.5g}: choose a smaller {CELL_SIZE}.</source>
        <translation>Celdas de {cell_size:g} unidades del mapa son tan grandes como toda el área, {width:,.5g} x {height:,.5g}: elija un {CELL_SIZE} menor.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The model file {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer el archivo de modelo {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} is not a Geo-Hgan model file, or its beginning is damaged.</source>
        <translation>{path} no es un archivo de modelo de Geo-Hgan o su comienzo está dañado.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} has model format {stated}, and this version reads format {format}: update the plugin, or train the model again.</source>
        <translation>{path} tiene el formato de modelo {stated}, y esta versión lee el formato {format}: actualice el complemento o entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The header of the model file {path} is damaged: no model has such values of {name}. Copy the file again, or train the model again.</source>
        <translation>La cabecera del archivo de modelo {path} está dañada: ningún modelo tiene tales valores de {name}. Copie el archivo de nuevo o vuelva a entrenar el modelo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The header of the model file {path} is damaged.</source>
        <translation>La cabecera del archivo de modelo {path} está dañada.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The model file {path} is damaged: {size} bytes long where {wanted} were written.</source>
        <translation>El archivo de modelo {path} está dañado: tiene {size} bytes y se escribieron {wanted}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} is the checkpoint of a training that has not ended: go on with it through {RESUME} of the training.</source>
        <translation>{path} es el punto de control de un entrenamiento que no ha terminado: continúelo con {RESUME} en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} is a finished model, not a checkpoint: leave {RESUME} empty to train a new one.</source>
        <translation>{path} es un modelo terminado, no un punto de control: deje {RESUME} vacío para entrenar uno nuevo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>or install from a folder of wheels</source>
        <translation>o instale desde una carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The disk is full: free some space.</source>
        <translation>El disco está lleno: libere espacio.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>pip cannot use a SOCKS proxy: name an HTTP proxy in QGIS&apos;s network settings, install uv, {offline}.</source>
        <translation>pip no puede usar un proxy SOCKS: indique un proxy HTTP en la configuración de red de QGIS, instale uv, {offline}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The certificate of the package index, or of a proxy that opens encrypted connections, is unknown: name the file of your organisation&apos;s certificates in the environment variable PIP_CERT, {offline}.</source>
        <translation>Se desconoce el certificado del índice de paquetes o de un proxy que abre las conexiones cifradas: indique el archivo de certificados de su organización en la variable de entorno PIP_CERT, {offline}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The proxy refused the connection: see Settings &gt; Options &gt; Network, {offline}.</source>
        <translation>El proxy rechazó la conexión: revise Configuración &gt; Opciones &gt; Red, {offline}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The package index cannot be reached: see your connection, and the proxy under Settings &gt; Options &gt; Network, {offline}.</source>
        <translation>No se puede acceder al índice de paquetes: revise la conexión y el proxy en Configuración &gt; Opciones &gt; Red, {offline}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>A file is not the one that the plugin&apos;s list of packages names: try again, and if it comes again, the package index, the folder of wheels or a proxy has changed it.</source>
        <translation>Un archivo no es el que nombra la lista de paquetes del complemento: vuelva a intentarlo; si se repite, lo ha modificado el índice de paquetes, la carpeta de paquetes wheel o un proxy.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>A package is not to be had for this system and this version of Python: name another Python, or complete the folder of wheels if you install from one.</source>
        <translation>Hay un paquete que no está disponible para este sistema y esta versión de Python: indique otro Python o, si instala desde una carpeta de paquetes wheel, complétela.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The packages are there, but Windows cannot load them: install Microsoft&apos;s Visual C++ Redistributable (x64).</source>
        <translation>Los paquetes están instalados, pero Windows no puede cargarlos: instale Visual C++ Redistributable (x64) de Microsoft.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>Loading each package once</source>
        <translation>Cargando cada paquete una vez</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The engine is set up (torch {version}). It computes on the graphics card.</source>
        <translation>El motor está instalado (torch {version}). Calcula con la tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The engine is set up (torch {version}), but torch sees no graphics card: it will compute on the processor.</source>
        <translation>El motor está instalado (torch {version}), pero torch no detecta ninguna tarjeta gráfica: calculará con el procesador.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The engine is set up (torch {version}). It computes on the processor.</source>
        <translation>El motor está instalado (torch {version}). Calcula con el procesador.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>pip&apos;s own index settings are used: torch comes in the build that they offer.</source>
        <translation>Se usa la configuración de índices propia de pip: torch se instala en la variante que esta ofrezca.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The set-up was cancelled: nothing of it is left.</source>
        <translation>La instalación se canceló: no queda nada de ella.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The set-up failed.</source>
        <translation>La instalación falló.</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>no word said</source>
        <translation>sin ningún mensaje</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/__init__.py"/>
        <source>This is not a Geo-Hgan job: &apos;job&apos; must be one of {kinds}.</source>
        <translation>Esto no es una tarea de Geo-Hgan: &apos;job&apos; debe ser uno de {kinds}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/__init__.py"/>
        <source>The {kind} job cannot be read: {fault}</source>
        <translation>No se puede leer la tarea {kind}: {fault}</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/base.py"/>
        <source>work on a smaller raster</source>
        <translation>trabaje con un ráster más pequeño</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/baseline.py"/>
        <source>work on a smaller raster, or with smaller windows ({PATCH_SIZE})</source>
        <translation>trabaje con un ráster más pequeño o con ventanas menores ({PATCH_SIZE})</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/baseline.py"/>
        <source>{PATCH_SIZE} is {size}: it must be 1 (single pixels) or more.</source>
        <translation>{PATCH_SIZE} es {size}: debe ser 1 (píxeles sueltos) o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/baseline.py"/>
        <source>{PATCH_SIZE} is {size}: the windows of {detector} are {smallest} to {largest} pixels wide; 1 takes its own size, {own}.</source>
        <translation>{PATCH_SIZE} es {size}: las ventanas de {detector} tienen de {smallest} a {largest} píxeles de ancho; 1 toma su propio tamaño, {own}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/catchments.py"/>
        <source>Nothing would be written: choose {CATCHMENTS}, {OUTPUT} or {REPORT}.</source>
        <translation>No se escribiría nada: elija {CATCHMENTS}, {OUTPUT} o {REPORT}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/catchments.py"/>
        <source>No field has analyses: choose {FIELDS}, or leave out {OUTPUT} and {DILUTION}.</source>
        <translation>Ningún campo tiene análisis: elija {FIELDS}, o prescinda de {OUTPUT} y {DILUTION}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/catchments.py"/>
        <source>{name} is {area:g}: it must be above 0 square kilometres.</source>
        <translation>{name} es {area:g}: debe ser mayor de 0 kilómetros cuadrados.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{POSITIVES} holds no deposit: choose a layer with at least two features.</source>
        <translation>{POSITIVES} no contiene yacimientos: elija una capa con al menos dos entidades.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>There are {names} names for {positives} deposits: give one each, or none.</source>
        <translation>Hay {names} nombres para {positives} yacimientos: dé uno a cada uno, o ninguno.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{ANOMALIES} are given as points and as a raster: choose one of the two.</source>
        <translation>{ANOMALIES} se indican como puntos y como ráster: elija una de las dos opciones.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{COMPARE} is the map without the anomalies, and there are none: give {ANOMALIES}, or leave it.</source>
        <translation>{COMPARE} es el mapa sin las anomalías, y no hay ninguna: indique {ANOMALIES} o prescinda de este.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{NEGATIVE_RATIO} is {negative_ratio:g}: it must be above 0 (5 is usual).</source>
        <translation>{NEGATIVE_RATIO} es {negative_ratio:g}: debe ser mayor que 0 (lo usual es 5).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{BLOCK_SIZE} is {block_size:g}: it must be above 0 map units.</source>
        <translation>{BLOCK_SIZE} es {block_size:g}: debe ser mayor que 0 unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{FOLDS} is {folds}: it must be 2 or more, so that one can be held out.</source>
        <translation>{FOLDS} es {folds}: debe ser 2 o más, para poder reservar uno.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{PATCH_SIZE} is {patch_size}: it must be an odd number of pixels, 3 or more, so that windows have a central cell.</source>
        <translation>{PATCH_SIZE} es {patch_size}: debe ser un número impar de píxeles, 3 o más, para que las ventanas tengan una celda central.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/compare.py"/>
        <source>There is nothing to compare: choose score rasters in {SCORES}, or tables in {TABLES}.</source>
        <translation>No hay nada que comparar: elija rásteres de puntuación en {SCORES} o tablas en {TABLES}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/compare.py"/>
        <source>{SCORES} needs known deposits to be held against: choose a layer of them in {LABELS}.</source>
        <translation>{SCORES} necesita yacimientos conocidos con los que contrastarse: elija su capa en {LABELS}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/evaluate.py"/>
        <source>There is no score raster to evaluate: choose one or more in {INPUT}.</source>
        <translation>No hay ningún ráster de puntuación que evaluar: elija uno o más en {INPUT}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/evaluate.py"/>
        <source>{LABELS} holds no deposit: choose a layer with at least one feature.</source>
        <translation>{LABELS} no contiene yacimientos: elija una capa con al menos una entidad.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/evaluate.py"/>
        <source>{RESAMPLES} is {resamples} and {SEED} {seed}: give 0 or more ({RESAMPLES} 0 leaves out intervals and p-value).</source>
        <translation>{RESAMPLES} es {resamples} y {SEED} {seed}: indique 0 o más ({RESAMPLES} 0 omite intervalos y valor p).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/explore.py"/>
        <source>Choose either {INPUT}, a stack of rasters, or {POINTS}, a layer of samples.</source>
        <translation>Elija {INPUT}, una pila de rásteres, o {POINTS}, una capa de muestras.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{IQR_FACTOR} is {iqr_factor:g}: it must be 0 or more (1.5 is usual).</source>
        <translation>{IQR_FACTOR} es {iqr_factor:g}: debe ser 0 o más (lo usual es 1.5).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{WINDOW} is {window}: it must be 1 (pixels) or more.</source>
        <translation>{WINDOW} es {window}: debe ser 1 (píxeles) o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{SHARE} is {share:g}: it is a percentage, above 0 and up to 100.</source>
        <translation>{SHARE} es {share:g}: es un porcentaje, mayor que 0 y hasta 100.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>The prediction-area plot needs known deposits: choose them in {LABELS}, or choose other {CRITERIA}.</source>
        <translation>El gráfico predicción-área necesita depósitos conocidos: elíjalos en {LABELS}, o elija otros {CRITERIA}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{BAND} is {band}: bands are counted from 1.</source>
        <translation>{BAND} es {band}: las bandas se cuentan desde 1.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>There is no source raster: choose the stack that was scored in {SOURCE}.</source>
        <translation>No hay ráster de origen: elija en {SOURCE} la pila que se puntuó.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{name} is {length:g}: it must be above 0 map units.</source>
        <translation>{name} es {length:g}: debe ser mayor que 0 unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{POWER} is {power:g}: it must be above 0 (2 is usual).</source>
        <translation>{POWER} es {power:g}: debe ser mayor que 0 (lo usual es 2).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{NEIGHBOURS} is {neighbours}: it must be 1 or more (12 is usual).</source>
        <translation>{NEIGHBOURS} es {neighbours}: debe ser 1 o más (lo habitual es 12).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{MIN_NEIGHBOURS} is {min_neighbours}: it must be 1 to {neighbours}, the number of {NEIGHBOURS}.</source>
        <translation>{MIN_NEIGHBOURS} es {min_neighbours}: debe estar entre 1 y {neighbours}, el número de {NEIGHBOURS}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{MOST_BELOW} is {most_below:g}: it is a percentage, 0 to 100.</source>
        <translation>{MOST_BELOW} es {most_below:g}: es un porcentaje, de 0 a 100.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{OUTPUT} is for rasters: leave it out, and choose {LEVELLED} for the samples.</source>
        <translation>{OUTPUT} es para rásteres: omítalo, y elija {LEVELLED} para las muestras.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{LEVELLED} is for samples: leave it out, and choose {OUTPUT} for rasters.</source>
        <translation>{LEVELLED} es para muestras: omítalo, y elija {OUTPUT} para rásteres.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>Nothing would be written: choose {OUTPUT} for rasters, {LEVELLED} for samples, or {REPORT}.</source>
        <translation>No se escribiría nada: elija {OUTPUT} para rásteres, {LEVELLED} para muestras, o {REPORT}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{MIN_VALUES} is {values}: it must be {fewest} to {most:,} (20 is usual).</source>
        <translation>{MIN_VALUES} es {values}: debe ser de {fewest} a {most:,} (20 es lo usual).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{BORDER_DISTANCE} is {distance:g}: it must be above 0 map units.</source>
        <translation>{BORDER_DISTANCE} es {distance:g}: debe ser mayor que 0 unidades de mapa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>Groups come from one place: choose {GROUP_FIELD}, {GROUP_POLYGONS} or {GROUP_RASTER}, not several.</source>
        <translation>Los grupos vienen de un solo lugar: elija {GROUP_FIELD}, {GROUP_POLYGONS} o {GROUP_RASTER}, no varios.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>There is nothing to level by: choose what tells the groups apart in {GROUP_FIELD}, {GROUP_POLYGONS} or {GROUP_RASTER}, or elements in {BACKGROUND} that explain the others.</source>
        <translation>No hay por qué nivelar: elija lo que distingue los grupos en {GROUP_FIELD}, {GROUP_POLYGONS} o {GROUP_RASTER}, o elementos en {BACKGROUND} que expliquen los demás.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{GROUP_FIELD} is for samples: choose {GROUP_POLYGONS} or {GROUP_RASTER} for rasters.</source>
        <translation>{GROUP_FIELD} es para muestras: elija {GROUP_POLYGONS} o {GROUP_RASTER} para rásteres.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>Samples name their groups in a field: choose it in {GROUP_FIELD}.</source>
        <translation>Las muestras nombran sus grupos en un campo: elíjalo en {GROUP_FIELD}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{REFERENCE} is {name}, and there are no groups.</source>
        <translation>{REFERENCE} es {name}, y no hay grupos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/qaqc.py"/>
        <source>{BLANK_FACTOR} is {factor:g}: it must be 1 or more (5 is usual).</source>
        <translation>{BLANK_FACTOR} es {factor:g}: debe ser 1 o más (lo habitual es 5).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/qaqc.py"/>
        <source>{CERTIFIED} holds the values of standards: choose the field that tells which samples are standards in {KIND_FIELD} or {STANDARD_FIELD}.</source>
        <translation>{CERTIFIED} contiene los valores de los estándares: elija en {KIND_FIELD} o {STANDARD_FIELD} el campo que dice qué muestras son estándares.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:g}: it must be {minimum} or more.</source>
        <translation>{parameter} es {value:g}: debe ser {minimum} o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:,.15g}: it must be {maximum:,.15g} or less.</source>
        <translation>{parameter} es {value:,.15g}: debe ser {maximum:,.15g} o menos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:g}: it must be 0 or more map units.</source>
        <translation>{parameter} es {value:g}: debe ser 0 o más unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:g}: a share above 0 and up to 1 is expected.</source>
        <translation>{parameter} es {value:g}: se espera una proporción mayor que 0 y hasta 1.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>There is no component {name}: it is one of {names}.</source>
        <translation>No existe el componente {name}: debe ser uno de {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{parameter} is {weight:g}: it must be 0 or more.</source>
        <translation>{parameter} es {weight:g}: debe ser 0 o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{METRIC} is {enrichment}, and nothing is sought: choose a kind of deposit as {SOUGHT}, or elements.</source>
        <translation>{METRIC} es {enrichment}, y no se busca nada: elija un tipo de yacimiento en {SOUGHT}, o elementos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>All weights are zero: give at least one of them a value.</source>
        <translation>Todos los pesos son cero: asigne un valor al menos a uno de ellos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{STRIDE} is {stride}: it must be 1 or more.</source>
        <translation>{STRIDE} es {stride}: debe ser 1 o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>The model was trained by an earlier version, which knew no {names}: train it again, or choose another {METRIC} and other weights.</source>
        <translation>El modelo se entrenó con una versión anterior, que no conocía {names}: entrénelo de nuevo, o elija otra {METRIC} y otros pesos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{EXPLAINED_BANDS}: the model was not trained on {names}. It knows: {bands}.</source>
        <translation>{EXPLAINED_BANDS}: el modelo no se entrenó con {names}. Conoce: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{STRIDE} is {stride}: 1 to {size} is expected, so that windows of {size} pixels leave none out.</source>
        <translation>{STRIDE} es {stride}: se espera un valor de 1 a {size}, para que las ventanas de {size} píxeles no omitan ningún píxel.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>work on a smaller raster, or on larger cells</source>
        <translation>trabaje con un ráster más pequeño o con celdas mayores</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{ERRORS} is of the singularity index: leave it out where background and anomaly are told apart.</source>
        <translation>{ERRORS} es del índice de singularidad: déjelo vacío cuando se separan fondo y anomalía.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>A spectrum needs a grid, and samples have none: make one with &apos;Interpolate samples&apos; first, and choose it as {INPUT}.</source>
        <translation>Un espectro necesita una malla, y las muestras no la tienen: haga una primero con «Interpolar muestras», y elíjala como {INPUT}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{OUTPUT} and {ERRORS} are for rasters: leave them out, and choose {INDICES} for the samples.</source>
        <translation>{OUTPUT} y {ERRORS} son para rásteres: omítalos, y elija {INDICES} para las muestras.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{INDICES} is for samples: leave it out, and choose {OUTPUT} for rasters.</source>
        <translation>{INDICES} es para muestras: omítalo, y elija {OUTPUT} para rásteres.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>Nothing would be written: choose {OUTPUT} for rasters, {INDICES} for samples, or {REPORT}.</source>
        <translation>No se escribiría nada: elija {OUTPUT} para rásteres, {INDICES} para muestras, o {REPORT}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{parameter} is {side}: an odd number of cells from 1 to {most} is expected, so that each window has a cell in its middle.</source>
        <translation>{parameter} es {side}: se espera un número impar de celdas de 1 a {most}, para que cada ventana tenga una celda en su centro.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>With {SMALLEST_WINDOW} {smallest} and {LARGEST_WINDOW} {largest} there is no more than one size of window, and no slope over it: make the largest one larger, such as {wider}.</source>
        <translation>Con {SMALLEST_WINDOW} {smallest} y {LARGEST_WINDOW} {largest} no hay más de un tamaño de ventana, ni pendiente sobre él: agrande la mayor, por ejemplo a {wider}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/stack.py"/>
        <source>There is no raster to take the grid from: choose one in {REFERENCE}.</source>
        <translation>No hay ningún ráster del que tomar la rejilla: elija uno en {REFERENCE}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/stack.py"/>
        <source>{CELL_SIZE} is {size:g}: it must be more than 0 map units.</source>
        <translation>{CELL_SIZE} es {size:g}: debe ser mayor que 0 unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/stack.py"/>
        <source>{DENSITY_RADIUS} is {radius:g}: it must be more than 0 map units.</source>
        <translation>{DENSITY_RADIUS} es {radius:g}: debe ser mayor que 0 unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>A survey of {width} x {height} cells is too small: width and height must be {smallest} or more.</source>
        <translation>Un levantamiento de {width} x {height} celdas es demasiado pequeño: la anchura y la altura deben ser {smallest} o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>{elements} elements were asked for: the survey has 3 to {count}.</source>
        <translation>Se pidieron {elements} elementos: el levantamiento tiene de 3 a {count}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>{n_deposits} deposits were asked for: there must be 1 or more.</source>
        <translation>Se pidieron {n_deposits} yacimientos: debe haber 1 o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>The cell size is {cell_size} m: it must be above 0.</source>
        <translation>El tamaño de celda es de {cell_size} m: debe ser mayor que 0.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>The seed is {seed}: it must be 0 or more.</source>
        <translation>La semilla es {seed}: debe ser 0 o más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{TOP} is {top:g}: give a percentage of the area above 0 and below 100 (2 is usual); 100 would leave nothing out.</source>
        <translation>{TOP} es {top:g}: indique un porcentaje del área mayor que 0 y menor que 100 (2 es lo habitual); 100 no dejaría nada fuera.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{THRESHOLD} is {threshold}: a number is expected.</source>
        <translation>{THRESHOLD} es {threshold}: se espera un número.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{FAR} is {far:g}: it must be above 0 (kilometres).</source>
        <translation>{FAR} es {far:g}: debe ser mayor que 0 (kilómetros).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{SOUGHT} and {ELEMENTS} need {CONTRIBUTIONS}, which tell what each element adds to the score: let &apos;Score anomalies&apos; write them.</source>
        <translation>{SOUGHT} y {ELEMENTS} necesitan {CONTRIBUTIONS}, que dicen lo que cada elemento aporta a la puntuación: haga que «Puntuar anomalías» las escriba.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>Each polygon of the geology has a name, and each deposit or none.</source>
        <translation>Cada polígono de la geología tiene un nombre, y cada yacimiento o ninguno.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{name} is no criterion: {names} are.</source>
        <translation>{name} no es un criterio; lo son {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{WEIGHT_PEAK}, {WEIGHT_MEAN} and {WEIGHT_AREA} are all 0: give one of them, which every target has, a weight.</source>
        <translation>{WEIGHT_PEAK}, {WEIGHT_MEAN} y {WEIGHT_AREA} son todos 0: dé un peso a uno de ellos, que todo objetivo tiene.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/thresholds.py"/>
        <source>{PERCENTILE} is {percentile:g}: it must be above 0 and below 100, or everything or nothing is above it (98 is usual).</source>
        <translation>{PERCENTILE} es {percentile:g}: debe ser mayor que 0 y menor que 100, o todo o nada queda por encima (lo habitual es 98).</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/thresholds.py"/>
        <source>{OUTPUT} is for rasters: leave it out, and choose {CLASSES} for the samples.</source>
        <translation>{OUTPUT} es para rásteres: omítalo, y elija {CLASSES} para las muestras.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/thresholds.py"/>
        <source>{CLASSES} is for samples: leave it out, and choose {OUTPUT} for rasters.</source>
        <translation>{CLASSES} es para muestras: omítalo, y elija {OUTPUT} para rásteres.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>train with a smaller batch size ({BATCH_SIZE}) or smaller windows ({PATCH_SIZE})</source>
        <translation>entrene con un tamaño de lote menor ({BATCH_SIZE}) o ventanas más pequeñas ({PATCH_SIZE})</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{PATCH_SIZE} is {size}: windows are {smallest} to {largest} pixels wide.</source>
        <translation>{PATCH_SIZE} es {size}: las ventanas miden de {smallest} a {largest} píxeles de ancho.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>Both steps need at least one epoch.</source>
        <translation>Ambas etapas necesitan al menos una época.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{BATCH_SIZE} must be 2 or more, and no more than {WINDOWS_PER_EPOCH}.</source>
        <translation>{BATCH_SIZE} debe ser 2 o más, y no mayor que {WINDOWS_PER_EPOCH}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{LEARNING_RATE} is {rate:g}: it must be above 0.</source>
        <translation>{LEARNING_RATE} es {rate:g}: debe ser mayor que 0.</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{EXCLUDE} takes {size:,.0f} MB as text, and a model file holds {limit:,.0f} MB of it: simplify its geometries, or choose fewer.</source>
        <translation>{EXCLUDE} ocupa {size:,.0f} MB como texto y un archivo de modelo admite {limit:,.0f} MB: simplifique sus geometrías o elija menos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/labels.py"/>
        <source>the features of which {field} is {value}</source>
        <translation>los objetos cuyo {field} es {value}</translation>
    </message>
    <message>
        <location filename="../models/protocol/labels.py"/>
        <source>the features of which {field} says yes, as 1 and true do</source>
        <translation>los objetos cuyo {field} dice que sí, como 1 y true</translation>
    </message>
    <message>
        <location filename="../models/protocol/logarithms.py"/>
        <source>Logarithms need positive values, and {fields} has others: choose {SCALE} {auto} or {linear}.</source>
        <translation>Los logaritmos requieren valores positivos, y {fields} tiene otros: elija {auto} o {linear} en {SCALE}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/messages.py"/>
        <source>At work: {seconds:.0f} s since the last news</source>
        <translation>Trabajando: {seconds:.0f} s desde la última noticia</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Image distance</source>
        <translation>Distancia de la imagen</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between a pixel and its reconstruction.</source>
        <translation>entre un píxel y su reconstrucción.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Latent distance</source>
        <translation>Distancia latente</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between the encodings of the two.</source>
        <translation>entre las codificaciones de ambos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Feature distance</source>
        <translation>Distancia de rasgos</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between what the discriminator sees in the two.</source>
        <translation>entre lo que el discriminador ve en ambos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Neighbour distance</source>
        <translation>Distancia a los vecinos</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between a pixel and the pixels of the training area that are most like it.</source>
        <translation>entre un píxel y los píxeles del área de entrenamiento que más se le parecen.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Background distance</source>
        <translation>Distancia del fondo</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>the same for its reconstruction, the background that the networks see in it.</source>
        <translation>lo mismo para su reconstrucción, el fondo que las redes ven en él.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Regional distance</source>
        <translation>Distancia regional</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>the neighbour distances around a pixel, smoothed: weak and broad haloes.</source>
        <translation>las distancias a los vecinos alrededor de un píxel, suavizadas: halos débiles y amplios.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Enrichment</source>
        <translation>Enriquecimiento</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>how far the sought elements lie above what is usual; only where something is sought.</source>
        <translation>cuánto superan lo habitual los elementos buscados; solo donde se busca algo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Anomaly score</source>
        <translation>Puntuación de anomalía</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a conductivity</source>
        <translation>una conductividad</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a loss on ignition</source>
        <translation>una pérdida por calcinación</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a total of carbon</source>
        <translation>un total de carbono</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a redox potential</source>
        <translation>un potencial redox</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a total of what is dissolved</source>
        <translation>un total de lo disuelto</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>another property</source>
        <translation>otra propiedad</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a sum</source>
        <translation>una suma</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a ratio or an index</source>
        <translation>un cociente o un índice</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>None (as measured)</source>
        <translation>Ninguna (tal como se midió)</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Logarithm</source>
        <translation>Logaritmo</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Centred log-ratio</source>
        <translation>Log-cociente centrado</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Standardised</source>
        <translation>Estandarizada</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>In the units of the bands</source>
        <translation>En las unidades de las bandas</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Published criteria</source>
        <translation>Criterios publicados</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Top share</source>
        <translation>Parte más alta</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Concentration-area</source>
        <translation>Concentración-área</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Prediction-area</source>
        <translation>Predicción-área</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Random forest</source>
        <translation>Bosque aleatorio</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Gradient boosting</source>
        <translation>Potenciación del gradiente</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Support vector machine</source>
        <translation>Máquina de vectores de soporte</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Convolutional network</source>
        <translation>Red convolucional</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Robust Mahalanobis distance</source>
        <translation>Distancia de Mahalanobis robusta</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Principal components (PCA)</source>
        <translation>Componentes principales (PCA)</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Isolation forest</source>
        <translation>Bosque de aislamiento</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Local outlier factor</source>
        <translation>Factor local de atipicidad</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Distance to the nearest neighbours</source>
        <translation>Distancia a los vecinos más próximos</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Variational autoencoder (VAE)</source>
        <translation>Autocodificador variacional (VAE)</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Inverse distance weighting</source>
        <translation>Distancia inversa ponderada</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Triangulation</source>
        <translation>Triangulación</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Ordinary kriging</source>
        <translation>Kriging ordinario</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Smoothing multiquadric</source>
        <translation>Multicuadrática suavizante</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Half the limit</source>
        <translation>La mitad del límite</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>The limit over the square root of two</source>
        <translation>El límite entre raíz de dos</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Field duplicates</source>
        <translation>Duplicados de campo</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Analytical duplicates</source>
        <translation>Duplicados analíticos</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Tukey&apos;s upper fence</source>
        <translation>valla superior de Tukey</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Median + 2 MAD</source>
        <translation>Mediana + 2 MAD</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Bends of the probability plot</source>
        <translation>Quiebres del gráfico de probabilidad</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Concentration-area breaks</source>
        <translation>Quiebres concentración-área</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Nearest cell</source>
        <translation>Celda más próxima</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Along common borders</source>
        <translation>A lo largo de límites comunes</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Median and interquartile range</source>
        <translation>Mediana y rango intercuartílico</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Quantiles</source>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Local singularity index</source>
        <translation>Índice local de singularidad</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Background and anomaly by spectrum-area</source>
        <translation>Fondo y anomalía por espectro-área</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>All that lies upstream</source>
        <translation>Todo lo que está aguas arriba</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Up to the next samples upstream</source>
        <translation>Hasta las siguientes muestras aguas arriba</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Only the chosen one</source>
        <translation>Solo la elegida</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Reduced</source>
        <translation>Reducida</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>As published</source>
        <translation>Según la publicación</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} is a folder: choose a file name for the output.</source>
        <translation>{path} es una carpeta: elija un nombre de archivo para la salida.</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} cannot be written ({strerror}): choose another place.</source>
        <translation>No se puede escribir {path} ({strerror}): elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>The folder {folder} does not exist: choose another place for {name}.</source>
        <translation>La carpeta {folder} no existe: elija otro lugar para {name}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} would take {needed}, and its disk has {free} free: {way_out}.</source>
        <translation>{path} ocuparía {needed} y su disco tiene {free} libres: {way_out}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>Two outputs would be written to the same file: {names}.</source>
        <translation>Dos salidas se escribirían en el mismo archivo: {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>Another run is writing {path}: wait until it has ended, or choose another file.</source>
        <translation>Otra ejecución está escribiendo {path}: espere a que termine o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} cannot be replaced: close the program or layer that has it open.</source>
        <translation>No se puede reemplazar {path}: cierre el programa o la capa que lo tiene abierto.</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{file} is also an input: choose another file.</source>
        <translation>{file} es también una entrada: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{OUTPUT} names no file: give the path of the file to write.</source>
        <translation>{OUTPUT} no nombra ningún archivo: indique la ruta del archivo que se escribirá.</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{file} exists and is no numbers of a report of ours: choose another name for {REPORT}, or move the file away.</source>
        <translation>{file} ya existe y no son los números de un informe nuestro: elija otro nombre para {REPORT}, o mueva el archivo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{file} exists, the checkpoint of a training that has not ended: go on with it through {RESUME}, choose another {OUTPUT}, or remove it.</source>
        <translation>{file} ya existe, el punto de control de un entrenamiento que no terminó: continúelo con {RESUME}, elija otra {OUTPUT}, o elimínelo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Bands to take</source>
        <translation>Bandas que se usan</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Block size (map units)</source>
        <translation>Tamaño de bloque (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Break of the spectrum</source>
        <translation>Quiebre del espectro</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance that counts as deposit (map units)</source>
        <translation>Distancia al yacimiento (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Cell size (map units)</source>
        <translation>Tamaño de celda (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Prospectivity without the anomalies</source>
        <translation>Prospectividad sin las anomalías</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Known deposits to keep out of training</source>
        <translation>Yacimientos fuera del entrenamiento</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance to keep from them (map units)</source>
        <translation>Distancia a ellos (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Elements to explain</source>
        <translation>Elementos que se explican</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance to join areas (map units)</source>
        <translation>Distancia para unir áreas (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Largest window of the index (cells)</source>
        <translation>Ventana mayor del índice (celdas)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Fewest cells of a target</source>
        <translation>Mínimo de celdas de un objetivo</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Samples for each cell at least</source>
        <translation>Mínimo de muestras por celda</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Most targets</source>
        <translation>Máximo de objetivos</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Most values below detection (%)</source>
        <translation>Máximo de valores por debajo del límite de detección (%)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Search radius (map units)</source>
        <translation>Radio de búsqueda (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Resamples</source>
        <translation>Remuestreos</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Checkpoint to go on from</source>
        <translation>Punto de control desde el que continuar</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Smallest window of the index (cells)</source>
        <translation>Ventana menor del índice (celdas)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance to a stream (map units)</source>
        <translation>Distancia a un cauce (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Sought</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Smallest area of a stream (km²)</source>
        <translation>Área mínima de un curso de agua (km²)</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Top of the area (%)</source>
        <translation>Parte más alta del área (%)</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Highest percentile of its cells: 0 at the threshold, 1 at 100.</source>
        <translation>Percentil más alto de sus celdas: 0 en el umbral, 1 en 100.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Mean percentile of its cells: 0 at the threshold, 1 at 100.</source>
        <translation>Percentil medio de sus celdas: 0 en el umbral, 1 en 100.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Square root of its share in the area of the largest.</source>
        <translation>Raíz cuadrada de su proporción respecto al área del mayor.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Leading elements</source>
        <translation>Elementos principales</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Number of elements that add twice as much to the score as they would if all added alike; {number} or more count as 1. Needs the contributions.</source>
        <translation>Número de elementos que aportan a la puntuación el doble de lo que aportarían si todos aportaran lo mismo; {number} o más cuentan como 1. Necesita las contribuciones.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>What is sought</source>
        <translation>Lo que se busca</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Share in the score of the elements that are sought, as far as they are higher or lower than expected as the kind of deposit has them. Needs the contributions.</source>
        <translation>Parte de la puntuación que aportan los elementos buscados, en la medida en que son más altos o más bajos de lo esperado como en el tipo de yacimiento. Necesita las contribuciones.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Distance of the nearest known deposit: 0 at a deposit, 1 where it is far. Needs the deposits.</source>
        <translation>Distancia al yacimiento conocido más próximo: 0 en un yacimiento, 1 donde está lejos. Necesita los yacimientos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Highest probability of its cells. Needs the prospectivity.</source>
        <translation>Probabilidad más alta de sus celdas. Necesita la prospectividad.</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Kept by the filter</source>
        <translation>Conservado por el filtro</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Share of its cells that the filter kept. Needs the filtered anomalies.</source>
        <translation>Parte de sus celdas que el filtro conservó. Necesita las anomalías filtradas.</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>bands {names}</source>
        <translation>bandas {names}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>filter {filter}</source>
        <translation>filtro {filter}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>selected features only</source>
        <translation>solo las entidades seleccionadas</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{counted:,} of {features:,} features count</source>
        <translation>cuentan {counted:,} de {features:,} entidades</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} entidad</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} entidades</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} geometry</source>
        <translation>{number:,} geometría</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} geometries</source>
        <translation>{number:,} geometrías</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{job} of Geo-Hgan {version}, {date}</source>
        <translation>{job} de Geo-Hgan {version}, {date}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>inputs: {paths}</source>
        <translation>entradas: {paths}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>model: {path}</source>
        <translation>modelo: {path}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>seed: {seed}</source>
        <translation>semilla: {seed}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>not by default: {values}</source>
        <translation>distinto del valor por defecto: {values}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>job file: {path}</source>
        <translation>archivo de tarea: {path}</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: more than {share:.0f} % of the variance is error, of sampling and analysis, of {names}. Single high values of these may be chance; they are taken all the same.</source>
        <translation>Control de calidad: más del {share:.0f} % de la varianza es error, de muestreo y de análisis, en {names}. Los valores altos aislados de estos pueden ser azar; se toman de todos modos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: standards are off their certified values: {names}.</source>
        <translation>Control de calidad: los estándares se apartan de sus valores certificados: {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: standards drift over the analyses: {names}.</source>
        <translation>Control de calidad: los estándares derivan a lo largo de los análisis: {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: standards break the rules of a steady analysis: {names}.</source>
        <translation>Control de calidad: los estándares incumplen las reglas de un análisis estable: {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: blanks hold more than they should: {names}.</source>
        <translation>Control de calidad: los blancos contienen más de lo debido: {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: blanks follow the sample before them (carry-over): {names}.</source>
        <translation>Control de calidad: los blancos siguen a la muestra anterior (arrastre): {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>What is told of quality control stands in {file}, beside the samples.</source>
        <translation>Lo que se dice del control de calidad está en {file}, junto a las muestras.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: {share:.0f} % of the variance or less is error of {names}: details of their maps are real.</source>
        <translation>Control de calidad: el {share:.0f} % de la varianza o menos es error en {names}: los detalles de sus mapas son reales.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: {low:.0f} to {high:.0f} % of the variance is error of {names}: trust broad patterns of their maps, not single values.</source>
        <translation>Control de calidad: del {low:.0f} al {high:.0f} % de la varianza es error en {names}: confíe en los patrones amplios de sus mapas, no en valores aislados.</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control could not tell the error of {names}.</source>
        <translation>El control de calidad no pudo determinar el error de {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>a survey</source>
        <translation>un levantamiento</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>scores</source>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>contributions of elements to scores</source>
        <translation>contribuciones de los elementos a las puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>anomalies that were filtered</source>
        <translation>anomalías filtradas</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>a map of prospectivity</source>
        <translation>un mapa de prospectividad</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>classes by thresholds</source>
        <translation>clases por umbrales</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>{name} holds {kind}. What is expected here: {taken}. Choose another raster.</source>
        <translation>{name} contiene {kind}. Lo que se espera aquí: {taken}. Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>There are {pairs} pairs of duplicates, {standards} analyses of a standard and {blanks} blanks: {min_pairs} pairs, {min_standards} standards or {min_blanks} blanks are the fewest that tell anything. Choose the field that duplicates share in {PAIR_FIELD}, and that of the kinds of samples in {KIND_FIELD}.</source>
        <translation>Hay {pairs} pares de duplicados, {standards} análisis de un estándar y {blanks} blancos: lo mínimo que dice algo son {min_pairs} pares, {min_standards} estándares o {min_blanks} blancos. Elija en {PAIR_FIELD} el campo que comparten los duplicados, y en {KIND_FIELD} el de los tipos de muestra.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>The samples have no field {missing}.</source>
        <translation>Las muestras no tienen el campo {missing}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{KIND_FIELD}: {field} has values that name no kind of sample: {values}. Write sample, field duplicate, analytical duplicate, standard or blank.</source>
        <translation>{KIND_FIELD}: {field} tiene valores que no nombran ningún tipo de muestra: {values}. Escriba sample, field duplicate, analytical duplicate, standard o blank.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{PAIR_FIELD}: no two samples have the same {field}: choose the field that duplicates share. If it holds the number of the original, choose the field of these numbers in {ID_FIELD}.</source>
        <translation>{PAIR_FIELD}: no hay dos muestras con el mismo {field}: elija el campo que comparten los duplicados. Si contiene el número del original, elija el campo de esos números en {ID_FIELD}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{largest} of {count} samples lie at one place, or join each other by steps of {distance:g} map units: lower {PAIR_DISTANCE}, or choose the field that duplicates share in {PAIR_FIELD}.</source>
        <translation>{largest} de {count} muestras están en un mismo lugar, o se unen entre sí por pasos de {distance:g} unidades del mapa: reduzca {PAIR_DISTANCE}, o elija en {PAIR_FIELD} el campo que comparten los duplicados.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{ORDER_FIELD}: {field} has dates in which day and month cannot be told apart, such as {example}: write them as 2026-05-31.</source>
        <translation>{ORDER_FIELD}: {field} tiene fechas en las que no se distinguen día y mes, como {example}: escríbalas como 2026-05-31.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>field duplicates of {field} sites, analytical duplicates of {analytical} samples, {standards} analyses of standards, {blanks} blanks</source>
        <translation>duplicados de campo de {field} sitios, duplicados analíticos de {analytical} muestras, {standards} análisis de estándares, {blanks} blancos</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>Samples far from all others ({far} of {count}), at 0, 0, where standards and samples without coordinates lie: leave them out of the layer, or correct them.</source>
        <translation>Muestras lejos de todas las demás ({far} de {count}), en 0, 0, donde quedan los patrones y las muestras sin coordenadas: quítelas de la capa o corríjalas.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}, as if their x and y were swapped: swap them, or leave these samples out of the layer.</source>
        <translation>Muestras lejos de todas las demás ({far} de {count}), como la de {x:,.10g}, {y:,.10g}, como si sus x e y estuvieran intercambiadas: intercámbielas o quite estas muestras de la capa.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}: see that their coordinates and the coordinate reference system are right, or take the others alone.</source>
        <translation>Muestras lejos de todas las demás ({far} de {count}), como la de {x:,.10g}, {y:,.10g}: compruebe que sus coordenadas y el sistema de referencia de coordenadas sean correctos, o tome solo las demás.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>{far:,} of {count:,} samples, such as that at {x:,.10g}, {y:,.10g}, lie far from most others: if they are not of a second area, see that their coordinates and the coordinate reference system are right.</source>
        <translation>{far:,} de {count:,} muestras, como la de {x:,.10g}, {y:,.10g}, están lejos de la mayoría: si no son de una segunda zona, compruebe que sus coordenadas y el sistema de referencia de coordenadas sean correctos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>The table of samples cannot be read: {error}.</source>
        <translation>No se puede leer la tabla de muestras: {error}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>The samples are no table: a header with x, y and the fields is expected.</source>
        <translation>Las muestras no forman una tabla: se espera una cabecera con x, y y los campos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>Sample {sample} has {count} values where {expected} are expected.</source>
        <translation>La muestra {sample} tiene {count} valores y se esperan {expected}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>The coordinates of a sample are no numbers: {error}.</source>
        <translation>Las coordenadas de una muestra no son números: {error}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>A sample has coordinates that are no numbers.</source>
        <translation>Una muestra tiene coordenadas que no son números.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>There are samples at {count} places, and {minimum} are the fewest: choose a layer with more.</source>
        <translation>Hay muestras en {count} lugares y se necesitan al menos {minimum}: elija una capa con más.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>All samples lie on one line: a map needs samples that cover an area.</source>
        <translation>Todas las muestras están en una línea: un mapa necesita muestras que cubran una superficie.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>No numbers, or hardly any, are in {fields}: choose other fields.</source>
        <translation>Hay pocos números, o ninguno, en {fields}: elija otros campos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>Every sample has the same value of {fields}: leave these fields out.</source>
        <translation>Todas las muestras tienen el mismo valor de {fields}: omita estos campos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>There is no field with numbers that vary: choose a layer with analyses.</source>
        <translation>No hay ningún campo con números que varíen: elija una capa con análisis.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>{share:.1f} % below detection</source>
        <translation>{share:.1f} % por debajo del límite de detección</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>values at {count} places only</source>
        <translation>valores en solo {count} lugares</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>values on one line only</source>
        <translation>valores solo en una línea</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>No field is left to interpolate: {fields}. Raise {MOST_BELOW}, or choose other fields.</source>
        <translation>No queda ningún campo que interpolar: {fields}. Aumente {MOST_BELOW} o elija otros campos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>{name} (such as &quot;{example}&quot;)</source>
        <translation>{name} (como «{example}»)</translation>
    </message>
    <message>
        <location filename="../models/protocol/schedulers.py"/>
        <source>The workers of a Dask cluster compute on their processors, and {DEVICE} is {cuda}: set it to {cpu}, or compute on this machine.</source>
        <translation>Los trabajadores de un clúster de Dask calculan en sus procesadores, y {DEVICE} es {cuda}: póngalo en {cpu}, o calcule en este equipo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Removing {folder}, which an interrupted set-up left.</source>
        <translation>Eliminando {folder}, resto de una instalación interrumpida.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up failed in {folder} ({reason}).</source>
        <translation>La instalación falló en {folder} ({reason}).</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The folder {folder} cannot be written to ({error}).</source>
        <translation>No se puede escribir en la carpeta {folder} ({error}).</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>{folder} holds the wheels for this system and Python {version}.</source>
        <translation>{folder} contiene los paquetes wheel para este sistema y Python {version}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Another QGIS or a shell is setting up the engine: wait until it is done.</source>
        <translation>Otro QGIS o una terminal está instalando el motor: espere a que termine.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>There are no wheels (*.whl) in the folder {folder}: choose another.</source>
        <translation>No hay paquetes wheel (*.whl) en la carpeta {folder}: elija otra.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up needs {needed:.1f} GB of disk in {folder}, and {free:.1f} GB are free: free some space, or choose the build for the processor.</source>
        <translation>La instalación necesita {needed:.1f} GB de disco en {folder} y hay {free:.1f} GB libres: libere espacio o elija la variante para el procesador.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up needs {needed:.1f} GB of disk in {folder}, and {free:.1f} GB are free: free some space.</source>
        <translation>La instalación necesita {needed:.1f} GB de disco en {folder} y hay {free:.1f} GB libres: libere espacio.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>{folder} cannot be removed ({reason}): it may be in use, so end what runs there and try again.</source>
        <translation>No se puede eliminar {folder} ({reason}): puede estar en uso; termine lo que se ejecute allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Name the folder that the wheels are to go to: --wheels FOLDER.</source>
        <translation>Indique la carpeta de destino de los paquetes wheel: --wheels FOLDER.</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>No NVIDIA card with a driver that is new enough was found: name a build (--build cu126).</source>
        <translation>No se encontró ninguna tarjeta NVIDIA con un controlador lo bastante reciente: indique una variante (--build cu126).</translation>
    </message>
    <message>
        <location filename="../models/protocol/sizes.py"/>
        <source>{size:,.1f} GB</source>
        <translation>{size:,.1f} GB</translation>
    </message>
    <message>
        <location filename="../models/protocol/sizes.py"/>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <location filename="../models/protocol/sizes.py"/>
        <source>{size:,.1f} kB</source>
        <translation>{size:,.1f} kB</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Orogenic gold</source>
        <translation>Oro orogénico</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Intrusion-related gold</source>
        <translation>Oro relacionado con intrusiones</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Epithermal gold and silver</source>
        <translation>Oro y plata epitermales</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Carlin-type gold</source>
        <translation>Oro de tipo Carlin</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Porphyry copper (molybdenum, gold)</source>
        <translation>Pórfido cuprífero (molibdeno, oro)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Porphyry molybdenum</source>
        <translation>Pórfido de molibdeno</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Iron oxide copper-gold (IOCG)</source>
        <translation>Óxidos de hierro, cobre y oro (IOCG)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Skarn (copper, tungsten, zinc, gold)</source>
        <translation>Skarn (cobre, wolframio, zinc, oro)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Sediment-hosted copper</source>
        <translation>Cobre alojado en rocas sedimentarias</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Volcanogenic massive sulphide (VMS)</source>
        <translation>Sulfuros masivos volcanogénicos (VMS)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Sedimentary exhalative lead-zinc (SEDEX)</source>
        <translation>Pb-Zn sedimentario-exhalativo (SEDEX)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Mississippi Valley-type lead-zinc (MVT)</source>
        <translation>Plomo-zinc de tipo Misisipi (MVT)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Polymetallic veins and other metals</source>
        <translation>Vetas polimetálicas y otros metales</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Magmatic Ni-Cu-PGE sulphides</source>
        <translation>Sulfuros magmáticos de Ni-Cu-PGE</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Chromite</source>
        <translation>Cromita</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Tin and tungsten of granites</source>
        <translation>Estaño y wolframio asociados a granitos</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Lithium pegmatite (LCT)</source>
        <translation>Pegmatita de litio (LCT)</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Rare earths in carbonatite</source>
        <translation>Tierras raras en carbonatita</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Uranium at unconformities</source>
        <translation>Uranio en discordancias</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Uranium in sandstone</source>
        <translation>Uranio en areniscas</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Diamond in kimberlite</source>
        <translation>Diamante en kimberlita</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{ELEMENTS} has what is no chemical element: {names}. Write symbols with blanks between them, with a plus behind those that are enriched and a minus behind those that are depleted, such as Cu+ Mo+ Na-.</source>
        <translation>{ELEMENTS} contiene lo que no es ningún elemento químico: {names}. Escriba símbolos separados por espacios, con un más detrás de los enriquecidos y un menos detrás de los empobrecidos, como Cu+ Mo+ Na-.</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{ELEMENTS} has {names} both with a plus and with a minus: choose one of them.</source>
        <translation>{ELEMENTS} tiene {names} con un más y con un menos a la vez: elija uno de los dos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{SOUGHT} is {kind}: it must be one of {names}.</source>
        <translation>{SOUGHT} es {kind}: debe ser uno de {names}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{kind}, with {elements}</source>
        <translation>{kind}, con {elements}</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{what}: the survey has too few of its elements ({found}). Nearest to it, of what the survey can tell, is {nearest}: choose that as {SOUGHT}, or name {ELEMENTS} of your own.</source>
        <translation>{what}: la campaña tiene muy pocos de sus elementos ({found}). Lo más cercano que la campaña puede distinguir es {nearest}: elíjalo en {SOUGHT}, o nombre {ELEMENTS} propios.</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{what}: the survey has too few of its elements ({found}), and too few of any other kind. Bands are known by names such as Au_ppb or As: name them so, or seek nothing in particular.</source>
        <translation>{what}: la campaña tiene muy pocos de sus elementos ({found}), y muy pocos de cualquier otro tipo. Las bandas se reconocen por nombres como Au_ppb o As: nómbrelas así, o no busque nada en particular.</translation>
    </message>
    <message>
        <location filename="../models/protocol/tags.py"/>
        <source>{kind}, by {elements}</source>
        <translation>{kind}, por {elements}</translation>
    </message>
    <message>
        <location filename="../models/protocol/text.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>the UTM zone of the area</source>
        <translation>la zona UTM del área</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>south</source>
        <translation>sur</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>EPSG:{code} (UPS {half})</source>
        <translation>EPSG:{code} (UPS {half})</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>EPSG:{code} (UTM zone {zone} {half})</source>
        <translation>EPSG:{code} (zona UTM {zone} {half})</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>use a smaller {PATCH_SIZE}</source>
        <translation>use un {PATCH_SIZE} menor</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>Windows of {size} x {size} pixels are larger than the raster of {width} x {height} cells: {way_out}.</source>
        <translation>Las ventanas de {size} x {size} píxeles son mayores que el ráster de {width} x {height} celdas: {way_out}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>Windows of {size} x {size} pixels do not fit into {layer}, which has {width} x {height}: {way_out}.</source>
        <translation>Las ventanas de {size} x {size} píxeles no caben en {layer}, que tiene {width} x {height}: {way_out}.</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>With {layer} there are {count:,} bands, and {most:,} are the most that can be worked with: choose fewer.</source>
        <translation>Con {layer} hay {count:,} bandas y {most:,} es lo máximo con que se puede trabajar: elija menos.</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>Windows of {size} x {size} pixels leave fewer than two samples of a raster of {width} x {height} cells, and none that could stand out: choose a larger raster, or make {WINDOW} smaller.</source>
        <translation>Las ventanas de {size} x {size} píxeles dejan menos de dos muestras de un ráster de {width} x {height} celdas, y ninguna que pueda destacar: elija un ráster mayor o reduzca {WINDOW}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>90 % of the pairs lie below</source>
        <translation>el 90 % de los pares queda por debajo</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>99 % of the pairs lie below</source>
        <translation>el 99 % de los pares queda por debajo</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>Differences of duplicates over their means</source>
        <translation>Diferencias de los duplicados frente a sus medias</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>Analyses of a standard in their order</source>
        <translation>Análisis de un estándar en su orden</translation>
    </message>
    <message>
        <location filename="../models/qaqc/findings.py"/>
        <source>{CERTIFIED} cannot be read: {error}.</source>
        <translation>{CERTIFIED} no se puede leer: {error}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/findings.py"/>
        <source>{CERTIFIED}: {text} in {name} of row {row} is no number.</source>
        <translation>{CERTIFIED}: {text} en {name} de la fila {row} no es un número.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/job.py"/>
        <source>Judging the elements</source>
        <translation>Evaluando los elementos</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Of {count} elements the error is small ({low:.0f} % of the variance or less) for {good}, fit for broad patterns (up to {high:.0f} %) for {usable}, too large for {weak}, and unknown for {unknown}.</source>
        <translation>De {count} elementos, el error es pequeño (el {low:.0f} % de la varianza o menos) en {good}, apto para patrones amplios (hasta el {high:.0f} %) en {usable}, demasiado grande en {weak} y desconocido en {unknown}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>The samples hold {design}.</source>
        <translation>Las muestras contienen {design}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Pairs of field duplicates: {field}, of analytical ones: {analytical}. Fewer than {minimum} tell no error.</source>
        <translation>Pares de duplicados de campo: {field}; de analíticos: {analytical}. Menos de {minimum} no dicen ningún error.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Without field duplicates ({count} pairs) the error is that of the analysis alone; that of sampling, which is often the larger one, comes on top.</source>
        <translation>Sin duplicados de campo ({count} pares) el error es solo el del análisis; se le suma el de muestreo, que suele ser el mayor.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Of these elements the error is that of the analysis alone, as fewer than {minimum} pairs of field duplicates are measured: {names}.</source>
        <translation>El error de estos elementos es solo el del análisis, pues hay menos de {minimum} pares de duplicados de campo medidos: {names}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Thompson and Howarth&apos;s line over concentration needs {minimum} pairs; where there are fewer, the precision that they keep is told.</source>
        <translation>La recta de Thompson y Howarth frente a la concentración necesita {minimum} pares; donde hay menos, se indica la precisión que cumplen.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>No standard was analysed {minimum} times: standards are not judged.</source>
        <translation>Ningún estándar se analizó {minimum} veces: los estándares no se evalúan.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>There are no certified values: standards are held against their own median, which shows drifts and runs but no bias.</source>
        <translation>No hay valores certificados: los estándares se comparan con su propia mediana, que muestra derivas y rachas pero ningún sesgo.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>There are {count} blanks; fewer than {minimum} tell nothing.</source>
        <translation>Hay {count} blancos; menos de {minimum} no dicen nada.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Blanks of these elements cannot be judged, as no value of them says what its detection limit is: {names}.</source>
        <translation>Los blancos de estos elementos no se pueden evaluar, pues ningún valor dice cuál es su límite de detección: {names}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Many samples have one and the same smallest value, which stands for a detection limit though nothing says so; pairs with it are left out: {names}.</source>
        <translation>Muchas muestras tienen un mismo valor mínimo, que representa un límite de detección aunque nada lo diga; los pares con él se omiten: {names}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>small error: details are real</source>
        <translation>error pequeño: los detalles son reales</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>broad patterns only</source>
        <translation>solo patrones amplios</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>too large an error</source>
        <translation>error demasiado grande</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>runs</source>
        <translation>rachas</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>blanks high</source>
        <translation>blancos altos</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>carry-over</source>
        <translation>arrastre</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>What the analyses can support</source>
        <translation>Lo que los análisis permiten</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Error is the share of the variance that samples of one site, or analyses of one sample, have among themselves, in a nested analysis of variance (Garrett 1969, 1983), of logarithms where all values are above 0. Sampling and analysis are told apart where there are duplicates of both. The interval is that of the variance of the error by its degrees of freedom. p tells how often chance alone would make sites differ as much. Up to {good:.0f} % leaves details of a map real, up to {usable:.0f} % its broad patterns (Ramsey, Thompson and Hale 1992).</source>
        <translation>El error es la parte de la varianza que las muestras de un sitio, o los análisis de una muestra, tienen entre sí, en un análisis de varianza anidado (Garrett 1969, 1983), de los logaritmos donde todos los valores son mayores que 0. Muestreo y análisis se distinguen donde hay duplicados de ambos. El intervalo es el de la varianza del error según sus grados de libertad. p dice con qué frecuencia el azar solo haría diferir tanto los sitios. Hasta el {good:.0f} % son reales los detalles de un mapa, hasta el {usable:.0f} % sus patrones amplios (Ramsey, Thompson y Hale 1992).</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Relative deviation</source>
        <translation>Desviación relativa</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Precision kept</source>
        <translation>Precisión cumplida</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Precision at the median</source>
        <translation>Precisión en la mediana</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Detection limit</source>
        <translation>Límite de detección</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Size of the difference of each pair over its mean, of analytical duplicates, or else of field duplicates. Lines are those of Thompson and Howarth (1976), through groups of eleven pairs; where there are fewer than fifty pairs, those of a precision of {drawn} %. Pairs that agree are drawn at half the least difference.</source>
        <translation>Tamaño de la diferencia de cada par frente a su media, de los duplicados analíticos o, si no, de los de campo. Las rectas son las de Thompson y Howarth (1976), por grupos de once pares; con menos de cincuenta pares, las de una precisión del {drawn} %. Los pares que coinciden se dibujan en la mitad de la menor diferencia.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Relative deviation is the root mean square coefficient of variation (Stanley and Lawie 2007). Precision is two standard deviations as a share of the concentration, by the line at the median; the detection limit is where it is 100 %. Precision kept: the least of 5, 10, 20, 30, 50 and 100 % of which no more pairs are beyond the 90 % line than chance gives (Thompson and Howarth 1978).</source>
        <translation>La desviación relativa es la media cuadrática del coeficiente de variación (Stanley y Lawie 2007). La precisión son dos desviaciones estándar como parte de la concentración, según la recta en la mediana; el límite de detección está donde es el 100 %. Precisión cumplida: la menor de 5, 10, 20, 30, 50 y 100 % de la que no hay más pares más allá de la línea del 90 % de los que da el azar (Thompson y Howarth 1978).</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Analyses</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Off</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Rules broken</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Expected is the certified value, or else the median, which is in brackets. A standard is biased that is {bias:.0f} % or more off its certified value, and surely so (99 %). Drift is the change over the whole series (Theil-Sen); it counts from {drift:.0f} % on, where the rank correlation with the order is sure (99 %). Behind it stands how often the rules of Westgard et al. (1981) are broken: a value beyond three standard deviations (1_3s), two in a row beyond two on one side (2_2s) or on both (R_4s), four in a row beyond one (4_1s), ten in a row on one side (10_x). Series with one of the last two are named where chance gives as few runs in less than 1 % (Wald and Wolfowitz 1940).</source>
        <translation>Lo esperado es el valor certificado o, si no, la mediana, que va entre paréntesis. Tiene sesgo un estándar que se aparta de su valor certificado un {bias:.0f} % o más, y con seguridad (99 %). La deriva es el cambio a lo largo de toda la serie (Theil-Sen); cuenta a partir del {drift:.0f} %, donde la correlación de rangos con el orden es segura (99 %). Detrás se indica cuántas veces se incumplen las reglas de Westgard et al. (1981): un valor más allá de tres desviaciones estándar (1_3s), dos seguidos más allá de dos en un lado (2_2s) o en ambos (R_4s), cuatro seguidos más allá de una (4_1s), diez seguidos en un lado (10_x). Las series con una de las dos últimas se nombran donde el azar da tan pocas rachas en menos del 1 % (Wald y Wolfowitz 1940).</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Analyses in their order, in standard deviations from what is expected; dashed at 0, 2 and 3. Beyond 6 they are drawn at 6.</source>
        <translation>Análisis en su orden, en desviaciones estándar respecto de lo esperado; líneas discontinuas en 0, 2 y 3. Más allá de 6 se dibujan en 6.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Standard {name}.</source>
        <translation>Estándar {name}.</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Blanks</source>
        <translation>Blancos</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Above {factor:g} limits</source>
        <translation>Por encima de {factor:g} límites</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Carried over</source>
        <translation>Arrastrado</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Blanks of an element are high where more than {share:.0f} % of them are above {factor:g} detection limits. Carried over is the share of the sample analysed before that a blank holds (Theil-Sen), where their ranks go together surely (99 %).</source>
        <translation>Los blancos de un elemento son altos donde más del {share:.0f} % de ellos supera {factor:g} límites de detección. Arrastrado es la parte de la muestra analizada antes que contiene un blanco (Theil-Sen), donde sus rangos van juntos con seguridad (99 %).</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Duplicates share</source>
        <translation>Los duplicados comparten</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Duplicates lie within</source>
        <translation>Los duplicados están dentro de</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Kind of sample</source>
        <translation>Tipo de muestra</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Name of the standard</source>
        <translation>Nombre del estándar</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Order of analysis</source>
        <translation>Orden de análisis</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>that of the rows</source>
        <translation>el de las filas</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Fewest pairs</source>
        <translation>Mínimo de pares</translation>
    </message>
    <message>
        <location filename="../models/rasters/aligned.py"/>
        <source>{path} cannot be read at rows {top} to {bottom} ({error}): the file is damaged or cut off, or its disk or network is gone. Copy it again.</source>
        <translation>{path} no se puede leer en las filas {top} a {bottom} ({error}): el archivo está dañado o cortado, o su disco o red ya no está. Cópielo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/rasters/aligned.py"/>
        <source>{path} was changed or removed while it was read: run again when no other program writes it.</source>
        <translation>{path} se modificó o eliminó mientras se leía: ejecute de nuevo cuando ningún otro programa lo escriba.</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>it has many different values of {huge:g} and more, such as {value:g}, as no survey has: it is damaged, or its header states another data type than it has</source>
        <translation>tiene muchos valores distintos de {huge:g} o más, como {value:g}, que ningún levantamiento tiene: está dañado, o su cabecera indica otro tipo de datos que el suyo</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>Numbers that stand for no value, though the file does not state it, are left out like gaps: {bands}. State them in the file with the tool &apos;Translate (convert format)&apos; and no other program will take them for values.</source>
        <translation>Los números que representan la ausencia de valor, aunque el archivo no lo indica, se dejan fuera como huecos: {bands}. Indíquelos en el archivo con la herramienta «Traducir (convertir formato)» y ningún otro programa los tomará por valores.</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>Numbers that may stand for no value are taken for values: {bands}. They lie far from all others, or stand out at their end, or others may be mixed of them. If they stand for none, state it in the file with the tool &apos;Translate (convert format)&apos;, before it is resampled, and run again.</source>
        <translation>Los números que quizá representan la ausencia de valor se toman por valores: {bands}. Están lejos de todos los demás, o sobresalen en su extremo, o puede que otros estén mezclados con ellos. Si no representan ninguno, indíquelo en el archivo con la herramienta «Traducir (convertir formato)», antes de remuestrearlo, y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>{name} ({value:.10g} in {share:.2g} % of its cells)</source>
        <translation>{name} ({value:.10g} en el {share:.2g} % de sus celdas)</translation>
    </message>
    <message>
        <location filename="../models/rasters/first_look.py"/>
        <source>{path}, band {band}: {fault}.</source>
        <translation>{path}, banda {band}: {fault}.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>bilinearly</source>
        <translation>por interpolación bilineal</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>by nearest neighbour</source>
        <translation>por vecino más próximo</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>by cubic convolution</source>
        <translation>por convolución cúbica</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>by averages</source>
        <translation>por promedios</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>There is no raster to read: choose one or more.</source>
        <translation>No hay ningún ráster que leer: elija uno o más.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>Looking at {name}, {percent:.0f} %</source>
        <translation>Examinando {name}, {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name}: band {number} is an alpha band, which holds no values, and is not taken.</source>
        <translation>{name}: la banda {number} es una banda alfa, que no contiene valores, y no se toma.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{text} If it holds values all the same, as the fourth of four bands of whole numbers may, take the mark away with &apos;gdal_translate -colorinterp_4 undefined&apos;, and run again.</source>
        <translation>{text} Si aun así contiene valores, como puede ocurrir con la cuarta de cuatro bandas de números enteros, quite la marca con «gdal_translate -colorinterp_4 undefined» y ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name}: bands {numbers} are marked as the red, green and blue of a picture, and are taken for values. If they are colours, use the raster that the picture was made of, or a copy without them.</source>
        <translation>{name}: las bandas {numbers} están marcadas como el rojo, el verde y el azul de una imagen, y se toman por valores. Si son colores, use el ráster del que se hizo la imagen, o una copia sin ellas.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name}: band {number} has a table of colours, as classes have, and its numbers are taken for values. If they only name classes, no distance between them means anything: leave the band out.</source>
        <translation>{name}: la banda {number} tiene una tabla de colores, como las clases, y sus números se toman por valores. Si solo nombran clases, las distancias entre ellos no significan nada: deje fuera la banda.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>grid</source>
        <translation>rejilla</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>first layer</source>
        <translation>primera capa</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} and the {whose} have different cells, and one of them has no place on the map: georeference it, or use rasters with the same rows and columns.</source>
        <translation>{name} y la {whose} tienen celdas distintas, y una de las dos partes no tiene lugar en el mapa: georreferéncielo, o use ráster con las mismas filas y columnas.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} and the {whose}: one has no coordinate reference system. Assign it.</source>
        <translation>{name} y la {whose}: en uno de los dos falta el sistema de referencia de coordenadas. Asígnelo.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} ({system}) cannot be brought into the coordinate reference system of the {whose} ({target_system}): see that both have the right one.</source>
        <translation>{name} ({system}) no puede llevarse al sistema de referencia de coordenadas de la {whose} ({target_system}): compruebe que ambas partes tengan el correcto.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} does not overlap the {whose}: leave it out of the input.</source>
        <translation>{name} no se superpone con la {whose}: omítalo de la entrada.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} ({columns} x {rows} cells, {system}) is resampled {how} from cells of {cell_width:g} x {cell_height:g} to the {target} ({target_columns} x {target_rows} cells, {target_system}).</source>
        <translation>{name} ({columns} x {rows} celdas, {system}) se remuestrea {how} de celdas de {cell_width:g} x {cell_height:g} a la {target} ({target_columns} x {target_rows} celdas, {target_system}).</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>grid of the first layer</source>
        <translation>rejilla de la primera capa</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} cannot be opened as a raster: {error}. If QGIS opens it, as it does HDF4, ECW and others, export it to a GeoTIFF and use that.</source>
        <translation>{path} no se puede abrir como ráster: {error}. Si QGIS lo abre, como hace con HDF4, ECW y otros, expórtelo a un GeoTIFF y use este.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} holds several rasters, and it does not say which one is meant: choose one of {names}.</source>
        <translation>{path} contiene varios ráster y no dice cuál se quiere: elija uno de {names}.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} no contiene ningún ráster.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} holds complex numbers, of which none is larger than another: export their real part or their amplitude to a GeoTIFF, and use that.</source>
        <translation>{path} contiene números complejos, de los que ninguno es mayor que otro: exporte su parte real o su amplitud a un GeoTIFF y use este.</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} has {bands} bands, and {names} names were given.</source>
        <translation>{path} tiene {bands} bandas y se dieron {names} nombres.</translation>
    </message>
    <message>
        <location filename="../models/rasters/systems.py"/>
        <source>The coordinate reference system of {label} cannot be read: assign it to the layer.</source>
        <translation>No se puede leer el sistema de referencia de coordenadas de {label}: asígnelo a la capa.</translation>
    </message>
    <message>
        <location filename="../models/rasters/systems.py"/>
        <source>not in the EPSG register</source>
        <translation>no está en el registro EPSG</translation>
    </message>
    <message>
        <location filename="../models/rasters/writer.py"/>
        <source>A raster could not be written whole into {folder}: its disk may be full, over a quota, or gone. Free some space, or write elsewhere.</source>
        <translation>Un ráster no se pudo escribir entero en {folder}: su disco puede estar lleno, por encima de una cuota, o ausente. Libere espacio, o escriba en otro lugar.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>half the detection limit stands for them</source>
        <translation>se sustituyen por la mitad del límite de detección</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>the detection limit over the square root of two stands for them</source>
        <translation>se sustituyen por el límite de detección dividido entre la raíz cuadrada de dos</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>left out</source>
        <translation>quedan fuera</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Zeros were read as below detection: {fields}.</source>
        <translation>Los ceros se leyeron como valores por debajo del límite de detección: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Negative numbers were read as detection limits (-0.5 as &lt;0.5): {fields}.</source>
        <translation>Los números negativos se leyeron como límites de detección (-0.5 como &lt;0.5): {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Negative numbers were taken as values: {fields}.</source>
        <translation>Los números negativos se tomaron como valores: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Commas were read as marks between thousands: {fields}.</source>
        <translation>Las comas se leyeron como separadores de miles: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Marks behind values, such as * or a, were passed over: {fields}.</source>
        <translation>Se pasaron por alto marcas tras los valores, como * o a: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Values in another unit than most were brought to that: {fields}.</source>
        <translation>Los valores en otra unidad que la de la mayoría se convirtieron a ella: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Values with a unit were left out, as most have none: write all in one unit: {fields}.</source>
        <translation>Los valores con unidad se omitieron, pues la mayoría no la tiene; escríbalos todos en una unidad: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Limits above twice the median say nothing and were left out: {fields}.</source>
        <translation>Los límites por encima del doble de la mediana no dicen nada y se omitieron: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Values above an upper limit count as that limit: {fields}.</source>
        <translation>Los valores por encima de un límite superior cuentan como ese límite: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Codes such as -9999 were read as no value: {fields}.</source>
        <translation>Los códigos como -9999 se leyeron como ausencia de valor: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Texts that are no numbers were left out: {fields}.</source>
        <translation>Los textos que no son números se omitieron: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>The commonest of these texts: {fields}.</source>
        <translation>El más frecuente de estos textos: {fields}.</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>&quot;{text}&quot; in {name}</source>
        <translation>«{text}» en {name}</translation>
    </message>
    <message>
        <location filename="../models/reporting/line_chart.py"/>
        <source>chance (0.500)</source>
        <translation>azar (0.500)</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Certified values</source>
        <translation>Valores certificados</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Layers to measure the density of</source>
        <translation>Capas de las que se mide la densidad</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Known deposits</source>
        <translation>Yacimientos conocidos</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Layers to measure the distance to</source>
        <translation>Capas a las que se mide la distancia</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>High-confidence anomalies</source>
        <translation>Anomalías de alta confianza</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Geology</source>
        <translation>Geología</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Polygons of the groups</source>
        <translation>Polígonos de los grupos</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Standard errors of the index</source>
        <translation>Errores estándar del índice</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Local anomalies at samples</source>
        <translation>Anomalías locales en las muestras</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Quality control</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Source area</source>
        <translation>Área de origen</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Survey stack</source>
        <translation>Pila del levantamiento</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Target area</source>
        <translation>Área de destino</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Weights of the criteria</source>
        <translation>Pesos de los criterios</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>{job} of Geo-Hgan {version}</source>
        <translation>{job} de Geo-Hgan {version}</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Job file, which runs it again</source>
        <translation>Archivo de tarea, que lo ejecuta de nuevo</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>File written ({name})</source>
        <translation>Archivo escrito ({name})</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>File or source</source>
        <translation>Archivo u origen</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>What of it counts</source>
        <translation>Qué cuenta de ella</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>How it was made</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>All other values are the defaults.</source>
        <translation>Todos los demás valores son los valores por defecto.</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Value that is not the default</source>
        <translation>Valor distinto del valor por defecto</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>By default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <location filename="../models/reporting/publish.py"/>
        <source>Click and turn the wheel to zoom, drag to move, double-click to see all.</source>
        <translation>Haga clic y gire la rueda para ampliar o reducir, arrastre para desplazarse y haga doble clic para verlo todo.</translation>
    </message>
    <message>
        <location filename="../models/reporting/publish.py"/>
        <source>Save as {kind}</source>
        <translation>Guardar como {kind}</translation>
    </message>
    <message>
        <location filename="../models/reporting/publish.py"/>
        <source>(Open the report in a web browser to see this figure.)</source>
        <translation>(Abra el informe en un navegador web para ver esta figura.)</translation>
    </message>
    <message>
        <location filename="../models/sampling/preprocessing.py"/>
        <source>No parts of a composition, and therefore taken as they are, outside the log-ratios: {bands}. Leave them out with {BANDS} if they shall not count.</source>
        <translation>No son partes de una composición y, por tanto, se toman como están, fuera de los log-cocientes: {bands}. Omítalas con {BANDS} si no deben contar.</translation>
    </message>
    <message>
        <location filename="../models/sampling/preprocessing.py"/>
        <source>{TRANSFORM} {clr} compares with each other what are no parts of a composition: {bands}. Choose {auto}, which takes them as they are, or leave them out with {BANDS}.</source>
        <translation>{TRANSFORM} {clr} compara entre sí bandas que no son partes de una composición: {bands}. Elija {auto}, que las toma como están, u omítalas con {BANDS}.</translation>
    </message>
    <message>
        <location filename="../models/sampling/preprocessing.py"/>
        <source>{TRANSFORM} {transform} needs positive values and band {bands} has none: choose {TRANSFORM} {none} or {auto}.</source>
        <translation>{TRANSFORM} «{transform}» necesita valores positivos y la banda {bands} no tiene ninguno: elija {TRANSFORM} «{none}» o «{auto}».</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{EXCLUDE} is {deposits}.</source>
        <translation>{EXCLUDE} son {deposits}.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{MASK} does not reach the raster: choose polygons that overlap it.</source>
        <translation>{MASK} no llega al ráster: elija polígonos que se superpongan con él.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{number:,} of {count:,} deposits in {EXCLUDE} lies elsewhere than in the raster or within {EXCLUDE_DISTANCE} of it, and keeps nothing out of the training.</source>
        <translation>{number:,} de {count:,} yacimientos de {EXCLUDE} no está en el ráster ni a {EXCLUDE_DISTANCE} o menos de él, y no deja nada fuera del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{number:,} of {count:,} deposits in {EXCLUDE} lie elsewhere than in the raster or within {EXCLUDE_DISTANCE} of it, and keep nothing out of the training.</source>
        <translation>{number:,} de {count:,} yacimientos de {EXCLUDE} no están en el ráster ni a {EXCLUDE_DISTANCE} o menos de él, y no dejan nada fuera del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{EXCLUDE} leaves out nothing: its features lie neither on pixels that could train nor within {EXCLUDE_DISTANCE} of them. See that its layer has the right coordinate reference system.</source>
        <translation>{EXCLUDE} no deja nada fuera: sus objetos no están sobre píxeles que podrían entrenar ni a menos de {EXCLUDE_DISTANCE} de ellos. Compruebe que su capa tenga el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{MASK} and {EXCLUDE} on {width:,} x {height:,} cells</source>
        <translation>{MASK} y {EXCLUDE} sobre {width:,} x {height:,} celdas</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>cut out a part of the raster, or resample it to larger cells</source>
        <translation>recorte una parte del ráster o remuestréelo a celdas mayores</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>Reading block {number}</source>
        <translation>Leyendo el bloque {number}</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>Every pixel with data lies near {EXCLUDE}: use a smaller {EXCLUDE_DISTANCE}.</source>
        <translation>Todos los píxeles con datos están cerca de {EXCLUDE}: use un {EXCLUDE_DISTANCE} menor.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>The raster has no valid pixel in the training area: check its nodata value, and {MASK}.</source>
        <translation>El ráster no tiene ningún píxel válido en el área de entrenamiento: compruebe su valor sin datos y {MASK}.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>These bands have no valid pixel in the training area: {bands}. Leave them out of {INPUT}.</source>
        <translation>Estas bandas no tienen ningún píxel válido en el área de entrenamiento: {bands}. Omítalas de {INPUT}.</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>No pixel of the training area has a value in every band: leave out the bands that cover another area.</source>
        <translation>Ningún píxel del área de entrenamiento tiene valor en todas las bandas: omita las bandas que cubren otra área.</translation>
    </message>
    <message>
        <location filename="../models/sampling/tiles.py"/>
        <source>No training window is left: all {excluded} windows of {size} x {size} pixels with enough data reach into the neighbourhood of {EXCLUDE}. Use a smaller {EXCLUDE_DISTANCE} or {PATCH_SIZE}.</source>
        <translation>No queda ninguna ventana de entrenamiento: las {excluded} ventanas de {size} x {size} píxeles con datos suficientes entran en el entorno de {EXCLUDE}. Use un {EXCLUDE_DISTANCE} o {PATCH_SIZE} menor.</translation>
    </message>
    <message>
        <location filename="../models/sampling/tiles.py"/>
        <source>No training window: no {size} x {size} pixels of the training area have data in {min_valid:.0%} of them. Use a smaller {PATCH_SIZE} or {MIN_VALID}, or a larger {MASK}.</source>
        <translation>Ninguna ventana de entrenamiento: ningún bloque de {size} x {size} píxeles del área de entrenamiento tiene datos en el {min_valid:.0%} de ellos. Use un {PATCH_SIZE} o {MIN_VALID} menor, o un {MASK} más amplio.</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Device: {choice}. Windows of {size} x {size} pixels, {stride} apart.</source>
        <translation>Dispositivo: {choice}. Ventanas de {size} x {size} píxeles, con un paso de {stride}.</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>train a model with smaller windows, or score a larger raster</source>
        <translation>entrene un modelo con ventanas menores o puntúe un ráster mayor</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>The model was trained on pixels of {trained:g} map units and this raster has {here:g}: windows cover another area than in training. Resample the raster for comparable scores.</source>
        <translation>El modelo se entrenó con píxeles de {trained:g} unidades del mapa y los de este ráster son de {here:g}: las ventanas cubren una superficie distinta que en el entrenamiento. Remuestree el ráster para obtener puntuaciones comparables.</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Sought: {what}. The survey has {found}.</source>
        <translation>Se busca: {what}. La campaña tiene {found}.</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>It lacks {missing}.</source>
        <translation>Le faltan {missing}.</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>No pixel of the raster has a value in every band that the model needs.</source>
        <translation>Ningún píxel del ráster tiene valor en todas las bandas que necesita el modelo.</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Block {number} of {count}, {at}</source>
        <translation>Bloque {number} de {count}, {at}</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>Fitting the singularity index</source>
        <translation>Ajustando el índice de singularidad</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>make {LARGEST_WINDOW} smaller</source>
        <translation>reduzca {LARGEST_WINDOW}</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>There is no band to take: {bands}.</source>
        <translation>No hay ninguna banda que tomar: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>it has no positive value, of which a logarithm could be taken</source>
        <translation>no tiene ningún valor positivo del que tomar el logaritmo</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>it has the same value everywhere</source>
        <translation>tiene el mismo valor en todas partes</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>Fitting the singularity index, {time_left}</source>
        <translation>Ajustando el índice de singularidad, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>Parting background and anomaly, {time_left}</source>
        <translation>Separando fondo y anomalía, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{number} band was parted into background and anomaly by its spectrum.</source>
        <translation>{number} banda se separó en fondo y anomalía por su espectro.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{number} bands were parted into background and anomaly by their spectra.</source>
        <translation>{number} bandas se separaron en fondo y anomalía por sus espectros.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Enriched, by more than two standard errors, in this share of the {things}: {names}.</source>
        <translation>Enriquecimiento, por más de dos errores estándar, en esta parte de las {things}: {names}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} band, in {windows} windows of {first} to {last} cells.</source>
        <translation>Índice de singularidad de {number} banda, en {windows} ventanas de {first} a {last} celdas.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} bands, in {windows} windows of {first} to {last} cells.</source>
        <translation>Índice de singularidad de {number} bandas, en {windows} ventanas de {first} a {last} celdas.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} element at samples, in {windows} windows of {first} to {last} map units.</source>
        <translation>Índice de singularidad de {number} elemento en las muestras, en {windows} ventanas de {first} a {last} unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} elements at samples, in {windows} windows of {first} to {last} map units.</source>
        <translation>Índice de singularidad de {number} elementos en las muestras, en {windows} ventanas de {first} a {last} unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Share of the variance that is background: {names}.</source>
        <translation>Parte de la varianza que es fondo: {names}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Left out: {bands}.</source>
        <translation>Omitidas: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Samples whose value is not positive, and so has no logarithm, are left out: {bands}.</source>
        <translation>Las muestras cuyo valor no es positivo, y por tanto no tiene logaritmo, se omiten: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Cells whose value is not positive, and so has no logarithm, are gaps: {bands}.</source>
        <translation>Las celdas cuyo valor no es positivo, y por tanto no tiene logaritmo, quedan vacías: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Samples with fewer than {fewest} values in the largest window about them have no index: {names}. Make {LARGEST_WINDOW} larger if these matter.</source>
        <translation>Las muestras con menos de {fewest} valores en la ventana mayor a su alrededor no tienen índice: {names}. Aumente {LARGEST_WINDOW} si importan.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The survey was interpolated from samples that lie about {distance:.0f} cells apart: windows that are smaller see the smoothness of the interpolation, not the ground. Make {SMALLEST_WINDOW} and {LARGEST_WINDOW} larger.</source>
        <translation>La prospección se interpoló de muestras separadas unas {distance:.0f} celdas: las ventanas menores ven la suavidad de la interpolación, no el terreno. Agrande {SMALLEST_WINDOW} y {LARGEST_WINDOW}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The spectrum hardly becomes flatter where {bands} are parted, or becomes steeper as it does where a survey is smooth by interpolation: background and anomaly then differ by convention. Look at the figure, and try another {BREAK}.</source>
        <translation>El espectro apenas se aplana donde se separan {bands}, o se vuelve más empinado, como ocurre cuando la interpolación alisa una prospección: fondo y anomalía difieren entonces por convención. Mire la figura y pruebe otro {BREAK}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Much of the raster was filled for the transform, and shapes the spectrum: {bands}.</source>
        <translation>Buena parte del ráster se rellenó para la transformada y da forma al espectro: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{name} ({share:.0%} gaps)</source>
        <translation>{name} ({share:.0%} de huecos)</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The index of a sample leans on few others: the smallest windows hold about {number} of them. Where an index is low by one sample, look at that analysis first.</source>
        <translation>El índice de una muestra se apoya en pocas otras: las ventanas menores contienen unas {number}. Donde un índice es bajo por una sola muestra, mire primero ese análisis.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The bands are indices, no concentrations: below 2 is enriched. {TRANSFORM} {none} fits them for training and classifying; {auto} takes them as they are too.</source>
        <translation>Las bandas son índices, no concentraciones: por debajo de 2 hay enriquecimiento. Para entrenar y clasificar les conviene {TRANSFORM} {none}; {auto} también las toma como están.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Of {bands} the logarithm was parted: the background has the unit of the element, and the anomaly is the ratio to it, 1 where there is none.</source>
        <translation>De {bands} se separó el logaritmo: el fondo tiene la unidad del elemento, y la anomalía es la razón respecto a él, 1 donde no la hay.</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{TRANSFORM} {auto} fits these bands for training and classifying: anomalies are taken as they are. Take the anomalies alone if the background shall not count.</source>
        <translation>Para entrenar y clasificar les conviene {TRANSFORM} {auto}: las anomalías se toman como están. Tome solo las anomalías si el fondo no ha de contar.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>5th percentile of the index</source>
        <translation>Percentil 5 del índice</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>95th percentile</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Standard error, median</source>
        <translation>Error estándar, mediana</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Enriched</source>
        <translation>Enriquecido</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The mean concentration of the samples in a square window of side r about one of them goes with r to the power of the index less 2 (Cheng 2007, 2012): below 2 the concentration rises towards the sample, which is enriched whatever the level around it; above 2 it is depleted. The slope is fitted by least squares to logarithms over {windows} windows. Enriched are samples below 2 by more than two standard errors; since each window holds the smaller ones, true errors are larger. Every sample counts alike, so that means lean to where samples lie densely; windows of the outermost ones lie to one side of them.</source>
        <translation>La concentración media de las muestras en una ventana cuadrada de lado r alrededor de una de ellas va con r elevado al índice menos 2 (Cheng 2007, 2012): por debajo de 2 la concentración sube hacia la muestra, que está enriquecida sea cual sea el nivel a su alrededor; por encima de 2 está empobrecida. La pendiente se ajusta por mínimos cuadrados a los logaritmos sobre {windows} ventanas. Enriquecidas son las muestras por debajo de 2 en más de dos errores estándar; como cada ventana contiene las menores, los errores verdaderos son mayores. Cada muestra cuenta igual, de modo que las medias se inclinan hacia donde las muestras son densas; las ventanas de las más externas quedan a un lado de ellas.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The mean concentration in a window of side r goes with r to the power of the index less 2 (Cheng 2007): below 2 the concentration rises towards the cell, which is enriched whatever the level around it; above 2 it is depleted. The slope is fitted by least squares to logarithms over {windows} windows. Enriched are cells below 2 by more than two standard errors; since each window holds the smaller ones, true errors are larger. Windows end at the edge of the raster and at gaps, so that those of the outermost cells lie to one side of them.</source>
        <translation>La concentración media en una ventana de lado r varía como r elevado al índice menos 2 (Cheng 2007): por debajo de 2 la concentración sube hacia la celda, que está enriquecida sea cual sea el nivel a su alrededor; por encima de 2 está empobrecida. La pendiente se ajusta por mínimos cuadrados a los logaritmos en {windows} ventanas. Enriquecidas son las celdas más de dos errores estándar por debajo de 2; como cada ventana contiene a las menores, los errores verdaderos son mayores. Las ventanas acaban en el borde del ráster y en los huecos, de modo que las de las celdas más externas quedan a un lado de ellas.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Red is enriched, below 2, and blue depleted.</source>
        <translation>Rojo es enriquecido, por debajo de 2, y azul empobrecido.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The strongest place</source>
        <translation>El lugar más intenso</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>About the place with the lowest index of each of {shown} elements, with this index in brackets. A power law is a straight line; where a line bends, the index depends on the windows that are chosen.</source>
        <translation>Alrededor del lugar con el índice más bajo de cada uno de {shown} elementos, con ese índice entre paréntesis. Una ley de potencia es una recta; donde una línea se dobla, el índice depende de las ventanas elegidas.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Mean concentration over the side of the window</source>
        <translation>Concentración media según el lado de la ventana</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>side of the window (map units)</source>
        <translation>lado de la ventana (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>mean over that of the largest window</source>
        <translation>media respecto a la de la ventana mayor</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Background: wavelengths above about (map units)</source>
        <translation>Fondo: longitudes de onda de más de unas (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>All breaks (map units)</source>
        <translation>Todos los quiebres (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Exponent of the background</source>
        <translation>Exponente del fondo</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Exponent below the break</source>
        <translation>Exponente bajo el quiebre</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Share of the variance</source>
        <translation>Parte de la varianza</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Gaps, filled</source>
        <translation>Huecos, rellenados</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The powers of the spectrum of a band, and how many wave numbers have that power or more, are a chain of straight lines on logarithmic axes (Cheng, Xu and Grunsky 2000). The background is what has powers above a break, by default the highest one below which the spectrum is flatter, or the first if there is none; the anomaly is the rest. {BREAK} takes another. An exponent beta is that of a power that falls with the wave number to minus beta: the larger, the smoother. The raster is mirrored at its edges, the logarithm of the power averaged over 5 x 5 wave numbers, and gaps are filled from the means of larger and larger squares around them; in the result they are gaps again.</source>
        <translation>Las potencias del espectro de una banda, y cuántos números de onda tienen esa potencia o más, forman una cadena de rectas en ejes logarítmicos (Cheng, Xu y Grunsky 2000). El fondo es lo que tiene potencias por encima de un quiebre, por defecto el más alto bajo el cual el espectro es más plano, o el primero si no hay ninguno; la anomalía es el resto. {BREAK} toma otro. Un exponente beta es el de una potencia que cae con el número de onda elevado a menos beta: cuanto mayor, más suave. El ráster se refleja en sus bordes, el logaritmo de la potencia se promedia sobre 5 x 5 números de onda, y los huecos se rellenan con las medias de cuadrados cada vez mayores a su alrededor; en el resultado vuelven a ser huecos.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Wave numbers with a power or more, and that power; on the left is the background. The vertical line is the break that was taken, and the lines are the chain that was fitted.</source>
        <translation>Números de onda con una potencia o más, y esa potencia; a la izquierda está el fondo. La línea vertical es el quiebre que se tomó, y las rectas son la cadena ajustada.</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Power over the number of wave numbers</source>
        <translation>Potencia según la cantidad de números de onda</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>break that parts background from anomaly</source>
        <translation>quiebre que separa fondo y anomalía</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>{name}, background</source>
        <translation>{name}, fondo</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>{name}, anomaly</source>
        <translation>{name}, anomalía</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>power</source>
        <translation>potencia</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Sides of the windows (map units)</source>
        <translation>Lados de las ventanas (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Sides of the windows, cells</source>
        <translation>Lados de las ventanas, celdas</translation>
    </message>
    <message>
        <location filename="../models/singularity/samples.py"/>
        <source>There is no field to take: {fields}: {reason}.</source>
        <translation>No hay ningún campo que tomar: {fields}: {reason}.</translation>
    </message>
    <message>
        <location filename="../models/singularity/samples.py"/>
        <source>No window of {LARGEST_WINDOW} usual distances between samples, {side} map units, holds {fewest} values: make it larger.</source>
        <translation>Ninguna ventana de {LARGEST_WINDOW} distancias usuales entre muestras, {side} unidades del mapa, contiene {fewest} valores: auméntela.</translation>
    </message>
    <message>
        <location filename="../models/singularity/samples.py"/>
        <source>Usual distance between samples (map units)</source>
        <translation>Distancia usual entre muestras (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../models/singularity/separation.py"/>
        <source>One band as a whole</source>
        <translation>Una banda entera</translation>
    </message>
    <message>
        <location filename="../models/singularity/separation.py"/>
        <source>{width} x {height} cells have too few wave numbers to tell power laws from: use a larger raster.</source>
        <translation>{width} x {height} celdas tienen demasiado pocos números de onda para reconocer leyes de potencia: use un ráster mayor.</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{path} lies on the grid ({crs}) and is copied as it is.</source>
        <translation>{path} coincide con la rejilla ({crs}) y se copia tal cual.</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{name}: 1 within {count} polygons, 0 elsewhere.</source>
        <translation>{name}: 1 dentro de los polígonos ({count}), 0 en el resto.</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{name}: distance to the nearest of {features}, in {unit}.</source>
        <translation>{name}: distancia al objeto más cercano ({features}), en {unit}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{name}: density of {features} within {radius:g} {unit}, in {density_unit}.</source>
        <translation>{name}: densidad de objetos ({features}) en un radio de {radius:g} {unit}, en {density_unit}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{count} polygons</source>
        <translation>{count} polígonos</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>A geometry of {name} cannot be read ({fault}): run &apos;Fix geometries&apos; on the layer first.</source>
        <translation>No se puede leer una geometría de {name} ({fault}): ejecute antes «Corregir geometrías» en la capa.</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{kind} is no kind of geometry that is known here</source>
        <translation>{kind} no es un tipo de geometría admitido</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} has no features with a geometry: leave it out, or choose another layer.</source>
        <translation>{name} no tiene objetos con geometría: omítala o elija otra capa.</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} shall be a class and holds points or lines: choose polygons, or take the distance.</source>
        <translation>{name} debe ser una clase y contiene puntos o líneas: elija polígonos o use la distancia.</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} shall be a density, which is of points or of lines alone: choose another layer, or take the distance.</source>
        <translation>{name} debe ser una densidad, que se calcula solo de puntos o solo de líneas: elija otra capa o use la distancia.</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} shall be a density, which is of points or of lines alone: split the layer in two.</source>
        <translation>{name} debe ser una densidad, que se calcula solo de puntos o solo de líneas: divida la capa en dos.</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>a position has less than two coordinates</source>
        <translation>una posición tiene menos de dos coordenadas</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>a coordinate is not finite</source>
        <translation>una coordenada no es finita</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>a polygon has less than three corners</source>
        <translation>un polígono tiene menos de tres vértices</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Grid: {columns} x {rows} cells of {width:g} x {height:g}, {crs}.</source>
        <translation>Rejilla: {columns} x {rows} celdas de {width:g} x {height:g}, {crs}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>choose a larger {CELL_SIZE}, or another place</source>
        <translation>elija un {CELL_SIZE} mayor u otro lugar</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Preparing the features of {name}</source>
        <translation>Preparando los objetos de {name}</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{percent:.1f} % of the cells have values in all of the {bands} bands.</source>
        <translation>El {percent:.1f} % de las celdas tiene valores en todas las bandas ({bands}).</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Densities count what lies within {radius:g} map units, {cells} cells, of a cell.</source>
        <translation>Las densidades cuentan lo que está a {radius:g} unidades del mapa ({cells} celdas) o menos de una celda.</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{DENSITY_RADIUS} is {radius:g} and cells have sides of {side:g}: features between the circles count nowhere. Choose a larger {DENSITY_RADIUS}.</source>
        <translation>{DENSITY_RADIUS} es {radius:g} y las celdas tienen lados de {side:g}: los objetos situados entre los círculos no cuentan en ningún sitio. Elija un {DENSITY_RADIUS} mayor.</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{path} has no coordinate reference system: assign it, or leave the raster out.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas: asígnelo u omita el ráster.</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{origin}: a cell of the grid is {ratio:.1f} of its cells wide, and the nearest neighbour takes one of them: unless its values are codes, choose {average} as {RESAMPLING}.</source>
        <translation>{origin}: una celda de la rejilla abarca {ratio:.1f} de sus celdas de ancho, y el vecino más próximo toma solo una: salvo que sus valores sean códigos, elija {average} en {RESAMPLING}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{name}: {unseen} of {count} polygons lie between the centres of cells and are in none: choose a smaller {CELL_SIZE}, or take the distance.</source>
        <translation>{name}: {unseen} de {count} polígonos quedan entre los centros de las celdas y no están en ninguna: elija un {CELL_SIZE} menor o use la distancia.</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No band has a value on the grid: choose rasters that lie there, or another {REFERENCE}.</source>
        <translation>Ninguna banda tiene valores en la rejilla: elija rásteres que estén allí u otra {REFERENCE}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No cell has a value in all bands; {name} has the fewest, {count:,} of {cells:,}: leave out such bands, or do without the common mask.</source>
        <translation>Ninguna celda tiene valor en todas las bandas; {name} es la que menos tiene, {count:,} de {cells:,}: omita esas bandas o prescinda de la máscara común.</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>{name} has a value in {count:,} of {cells:,} cells alone: leave it out, or check its place.</source>
        <translation>{name} solo tiene valor en {count:,} de {cells:,} celdas: omítala o compruebe su ubicación.</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>{name} is {value:g} in all cells and tells nothing apart: leave it out.</source>
        <translation>{name} es {value:g} en todas las celdas y no distingue nada: omítala.</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No cell has a value in all bands, and training needs such cells: leave out bands with few values.</source>
        <translation>Ninguna celda tiene valor en todas las bandas, y el entrenamiento necesita celdas así: omita las bandas con pocos valores.</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>The stack would have {width:,} x {height:,} cells, more than can be worked with: choose a larger {CELL_SIZE}.</source>
        <translation>La pila tendría {width:,} x {height:,} celdas, más de las que se pueden manejar: elija un {CELL_SIZE} mayor.</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{source} has no coordinate reference system: assign it, or choose another {REFERENCE}.</source>
        <translation>{source} no tiene sistema de referencia de coordenadas: asígnelo o elija otra {REFERENCE}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{source} is in {crs}, which is not projected, and degrees are no distance for {purpose}: choose a {REFERENCE} in a projected system, such as {zone}.</source>
        <translation>{source} está en {crs}, que no es un sistema proyectado, y los grados no sirven de distancia para {purpose}: elija una {REFERENCE} en un sistema proyectado, como {zone}.</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{source} is in {crs}, which is not projected, and degrees are no distance for {purpose}: choose a {REFERENCE} in a projected system.</source>
        <translation>{source} está en {crs}, que no es un sistema proyectado, y los grados no sirven de distancia para {purpose}: elija una {REFERENCE} en un sistema proyectado.</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>distances and densities</source>
        <translation>distancias y densidades</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{CELL_SIZE} is {size:g}, and the whole grid is no larger: choose a smaller {CELL_SIZE}.</source>
        <translation>{CELL_SIZE} es {size:g} y toda la rejilla no es mayor: elija un {CELL_SIZE} menor.</translation>
    </message>
    <message>
        <location filename="../models/survey/deposits.py"/>
        <source>Only {count} deposits fit into {width} x {height} cells with room between them: ask for fewer than {requested}, or for a larger survey.</source>
        <translation>Solo caben {count} yacimientos en {width} x {height} celdas con espacio entre ellos: pida menos de {requested} o un levantamiento mayor.</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Drawing rocks and deposits</source>
        <translation>Generando rocas y yacimientos</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Survey written</source>
        <translation>Levantamiento escrito</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Synthetic survey of {width} x {height} cells of {cell_size:g} m: {elements} elements, {samples} samples, {deposits} hidden deposits, {water:.0%} of the area without data.</source>
        <translation>Levantamiento sintético de {width} x {height} celdas de {cell_size:g} m: {elements} elementos, {samples} muestras, {deposits} yacimientos ocultos, {water:.0%} del área sin datos.</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Its {sheets} sheets were analysed each on a level of its own: values of an element are off by a factor of {typical:.2f} or its inverse in a typical sheet.</source>
        <translation>Sus {sheets} hojas se analizaron cada una con su propio nivel: los valores de un elemento se desvían por un factor de {typical:.2f} o su inverso en una hoja típica.</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>{symbol} ({number} of {count})</source>
        <translation>{symbol} ({number} de {count})</translation>
    </message>
    <message>
        <location filename="../models/targeting/elements.py"/>
        <source>{path} does not say what its bands are, as contributions that &apos;Score anomalies&apos; writes do: choose those.</source>
        <translation>{path} no dice qué son sus bandas, como sí lo hacen las contribuciones que escribe «Puntuar anomalías»: elija estas.</translation>
    </message>
    <message>
        <location filename="../models/targeting/elements.py"/>
        <source>{path} has {count} bands, fewer than it says: write it anew.</source>
        <translation>{path} tiene {count} bandas, menos de las que dice: escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Finding targets among {width:,} x {height:,} cells</source>
        <translation>Buscar objetivos entre {width:,} x {height:,} celdas</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Finding the areas</source>
        <translation>Buscando las áreas</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>No area has {least:,} cells or more: choose a smaller {MIN_CELLS}, a larger {TOP} or a lower {THRESHOLD}, or join areas over a larger {JOIN}.</source>
        <translation>Ningún área tiene {least:,} celdas o más: elija {MIN_CELLS} menor, {TOP} mayor o {THRESHOLD} más bajo, o una áreas con {JOIN} mayor.</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Reading what explains the areas</source>
        <translation>Leyendo lo que explica las áreas</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Writing the targets</source>
        <translation>Escribiendo los objetivos</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Reading the contributions</source>
        <translation>Leyendo las contribuciones</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{targets} where {band} is {threshold:.6g} or more, the highest {share:.3g} % of the area. The first has a priority of {priority:.0f} of 100 and its peak at {x:.10g}, {y:.10g}.</source>
        <translation>{targets} donde {band} es {threshold:.6g} o más, el {share:.3g} % más alto del área. El primero tiene una prioridad de {priority:.0f} sobre 100 y su pico en {x:.10g}, {y:.10g}.</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} target</source>
        <translation>{number:,} objetivo</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} targets</source>
        <translation>{number:,} objetivos</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>Of {found:,} targets the first {listed:,} are listed; {MOST} tells how many.</source>
        <translation>De {found:,} objetivos se listan los primeros {listed:,}; {MOST} dice cuántos.</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} area of fewer than {least:,} cells is left out.</source>
        <translation>Se omite {number:,} área de menos de {least:,} celdas.</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} areas of fewer than {least:,} cells are left out.</source>
        <translation>Se omiten {number:,} áreas de menos de {least:,} celdas.</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>None of the elements that are sought is in the contributions, or its weight is 0.</source>
        <translation>Ninguno de los elementos buscados está en las contribuciones, o su peso es 0.</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>The threshold leaves {share:.0f} % of the area: targets of that size are hardly a choice. Raise it.</source>
        <translation>El umbral deja el {share:.0f} % del área: con objetivos de ese tamaño apenas se elige nada. Súbalo.</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>The scores have no coordinate reference system: map units are taken for metres, and there are no degrees.</source>
        <translation>Las puntuaciones no tienen sistema de referencia de coordenadas: las unidades del mapa se toman por metros, y no hay grados.</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Targets by rank</source>
        <translation>Objetivos por orden</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Area, km²</source>
        <translation>Área, km²</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Peak, percentile</source>
        <translation>Pico, percentil</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Mean, percentile</source>
        <translation>Media, percentil</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Sought, %</source>
        <translation>Buscado, %</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Nearest deposit</source>
        <translation>Yacimiento más próximo</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Distance, km</source>
        <translation>Distancia, km</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Kept by the filter, %</source>
        <translation>Conservado por el filtro, %</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Rock</source>
        <translation>Roca</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>What leads in each target</source>
        <translation>Qué predomina en cada objetivo</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Share, %</source>
        <translation>Parte, %</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Error, % of the variance</source>
        <translation>Error, % de la varianza</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Means over the cells of the target: what each element adds to the score, its value, and what the model expects there from the other elements and the surroundings. An element may lead because it is low.</source>
        <translation>Medias de las celdas del objetivo: lo que cada elemento aporta a la puntuación, su valor y lo que el modelo espera allí según los demás elementos y el entorno. Un elemento puede predominar por ser bajo.</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>A question mark stands beside elements that quality control calls weak: see that several samples agree before you walk to a target that they lead.</source>
        <translation>Un signo de interrogación está junto a los elementos que el control de calidad llama débiles: vea que varias muestras coincidan antes de ir a un objetivo que ellos encabezan.</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>How the priority is made</source>
        <translation>Cómo se forma la prioridad</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>The priority is 100 times the weighted mean of what is known of a target, each from 0 to 1: an index overlay (Bonham-Carter 1994). What was not given takes no part. Weights are a choice, not a measurement: see whether the first targets stay first where you change them.</source>
        <translation>La prioridad es 100 veces la media ponderada de lo que se sabe de un objetivo, cada cosa de 0 a 1: una superposición de índices (Bonham-Carter 1994). Lo que no se indicó no interviene. Los pesos son una elección, no una medición: vea si los primeros objetivos siguen siéndolo cuando los cambia.</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Weight, %</source>
        <translation>Peso, %</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Distance that counts as new, km</source>
        <translation>Distancia que cuenta como nueva, km</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Deposits are</source>
        <translation>Los yacimientos son</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>Band {band} of {scores} has no values: choose another band or raster.</source>
        <translation>La banda {band} de {scores} no tiene valores: elija otra banda u otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>Band {band} of {scores} has the value {value:.6g} everywhere, so that no place stands out: choose another band or raster.</source>
        <translation>La banda {band} de {scores} tiene el valor {value:.6g} en todas partes, de modo que ningún lugar destaca: elija otra banda u otro ráster.</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>{THRESHOLD} is {threshold:.6g}, and the highest value of band {band} is {highest:.6g}: nothing is left. Lower it.</source>
        <translation>{THRESHOLD} es {threshold:.6g}, y el valor más alto de la banda {band} es {highest:.6g}: no queda nada. Bájelo.</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>Everything lies above {threshold:.6g}, as the lowest value of band {band} is {lowest:.6g}, and the whole area would be one target: choose a higher {THRESHOLD}, or a smaller {TOP}.</source>
        <translation>Todo está por encima de {threshold:.6g}, pues el valor más bajo de la banda {band} es {lowest:.6g}, y toda el área sería un solo objetivo: elija {THRESHOLD} más alto o {TOP} menor.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/charts.py"/>
        <source>Distribution of each element and its thresholds</source>
        <translation>Distribución de cada elemento y sus umbrales</translation>
    </message>
    <message>
        <location filename="../models/thresholds/charts.py"/>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <location filename="../models/thresholds/charts.py"/>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <location filename="../models/thresholds/findings.py"/>
        <source>No element has {minimum} values that differ: choose other rasters or samples.</source>
        <translation>Ningún elemento tiene {minimum} valores distintos: elija otros rásteres o muestras.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>Reading the values, {time_left}</source>
        <translation>Leyendo los valores, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>Writing the classes, {time_left}</source>
        <translation>Escribiendo las clases, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>Finding the thresholds</source>
        <translation>Buscando los umbrales</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>No element has a threshold by {method}: choose another method.</source>
        <translation>Ningún elemento tiene un umbral por {method}: elija otro método.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>median + 2 MAD</source>
        <translation>mediana + 2 MAD</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>bends of the probability plot</source>
        <translation>quiebres del gráfico de probabilidad</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>concentration-area breaks</source>
        <translation>quiebres concentración-área</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>percentile</source>
        <translation>percentil</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Thresholds of {elements} in {count:,} {things}; classes by {method}.</source>
        <translation>Umbrales de {elements} en {count:,} {things}; clases por {method}.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} metric</source>
        <translation>{number} métrica</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} element</source>
        <translation>{number} elemento</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} metrics</source>
        <translation>{number} métricas</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} elements</source>
        <translation>{number} elementos</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>The methods agree on all of them.</source>
        <translation>Los métodos coinciden en todos.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>The methods disagree on {number} of them, more than {factor:g}-fold in the share of values above.</source>
        <translation>Los métodos discrepan en {number} de ellos, en más de {factor:g} veces en la parte de valores por encima.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Left out, with fewer than {minimum} values or a single one everywhere: {names}.</source>
        <translation>Omitidos, con menos de {minimum} valores o uno solo en todas partes: {names}.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>No threshold by {method}: {names} have no classes. Choose another method for them.</source>
        <translation>Sin umbral por {method}: {names} no tienen clases. Elija otro método para ellos.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>All values of {names} lie below the threshold by {method}: they are background.</source>
        <translation>Todos los valores de {names} quedan por debajo del umbral por {method}: son fondo.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Methods disagree, in the share of the values above their highest threshold: {elements}. Look at the probability plots of these before you take a threshold.</source>
        <translation>Los métodos discrepan en la parte de los valores por encima de su umbral más alto: {elements}. Mire sus gráficos de probabilidad antes de adoptar un umbral.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Mostly below detection, so that quartiles and medians are those of the limit: {names}.</source>
        <translation>Mayormente por debajo de la detección, de modo que cuartiles y medianas son los del límite: {names}.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Probability plots need {minimum} values, and {names} have fewer.</source>
        <translation>Los gráficos de probabilidad necesitan {minimum} valores, y {names} tienen menos.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{name} ({low:.2g} % by {low_method}, {high:.2g} % by {high_method})</source>
        <translation>{name} ({low:.2g} % por {low_method}, {high:.2g} % por {high_method})</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>None of the {given} deposits lies on or near a value.</source>
        <translation>Ninguno de los {given} yacimientos está en un valor o cerca de él.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Of {placed} deposits (of {given}) above the lowest threshold: {elements}.</source>
        <translation>De {placed} yacimientos (de {given}), por encima del umbral más bajo: {elements}.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Thresholds of single elements</source>
        <translation>Umbrales de elementos individuales</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Of each element histogram, box plot and probability plot (percent of the values below, on the scale of the normal distribution) over one axis, logarithmic where logarithms are taken; vertical lines are the thresholds. On the probability plot a single population is a straight line; the dashed chain of lines bends where populations meet (Sinclair 1974).</source>
        <translation>De cada elemento, histograma, diagrama de caja y gráfico de probabilidad (porcentaje de los valores por debajo, en la escala de la distribución normal) sobre un mismo eje, logarítmico donde se toman logaritmos; las líneas verticales son los umbrales. En el gráfico de probabilidad una sola población es una recta; la cadena discontinua de rectas se quiebra donde se encuentran poblaciones (Sinclair 1974).</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>In brackets the share of the values above the highest threshold. Tukey&apos;s upper fence is the third quartile plus one and a half interquartile ranges (Tukey 1977); MAD is the median absolute deviation, times 1.48; both are of logarithms where an element is skewed (Reimann, Filzmoser and Garrett 2005). Concentration-area breaks are where the straight lines of that relation meet (Cheng, Agterberg and Ballantyne 1994). The percentile is {percentile:g}: it always leaves the same share above it, whether there is anything to find or not. Bends and breaks below the median part background from background, and are left out.</source>
        <translation>Entre paréntesis, la parte de los valores por encima del umbral más alto. La valla superior de Tukey es el tercer cuartil más uno y medio rangos intercuartílicos (Tukey 1977); MAD es la desviación absoluta mediana por 1.48; ambas son de los logaritmos donde un elemento es asimétrico (Reimann, Filzmoser y Garrett 2005). Los quiebres concentración-área están donde se cortan las rectas de esa relación (Cheng, Agterberg y Ballantyne 1994). El percentil es {percentile:g}: siempre deja la misma parte por encima, haya algo que encontrar o no. Los quiebres por debajo de la mediana separan fondo de fondo, y se omiten.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Classes by {method}</source>
        <translation>Clases por {method}</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Above</source>
        <translation>Por encima de</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Share of the values</source>
        <translation>Parte de los valores</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>A deposit is of the highest class of the samples within {BUFFER}, or else of the nearest sample.</source>
        <translation>Un yacimiento es de la clase más alta de las muestras dentro de {BUFFER} o, si no, de la muestra más cercana.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>A deposit is of the highest class of the cells that it touches, or that lie within {BUFFER} of it. A map without skill has as large a share of the deposits in a class as of the values.</source>
        <translation>Un yacimiento es de la clase más alta de las celdas que toca, o que están a menos de {BUFFER} de él. Un mapa sin capacidad tiene en una clase una parte de los yacimientos tan grande como de los valores.</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>{total:,}; thresholds rest on {drawn:,} of them, drawn at random but always the same</source>
        <translation>{total:,}; los umbrales se basan en {drawn:,} de ellas, tomadas al azar pero siempre las mismas</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Distance that counts as deposit</source>
        <translation>Distancia que cuenta como yacimiento</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>{buffer:g} map units</source>
        <translation>{buffer:g} unidades del mapa</translation>
    </message>
    <message>
        <location filename="../models/training/calibration.py"/>
        <source>The card ran out of memory: the scores are calibrated without it.</source>
        <translation>La tarjeta se quedó sin memoria: las puntuaciones se calibran sin ella.</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {path} is damaged: training cannot go on from it. Leave {RESUME} empty.</source>
        <translation>El punto de control {path} está dañado: el entrenamiento no puede continuar desde él. Deje {RESUME} vacío.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Device: {choice}.</source>
        <translation>Dispositivo: {choice}.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Calibrating the scores on the training area</source>
        <translation>Calibrando las puntuaciones en el área de entrenamiento</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{RESUME} is a checkpoint of other bands or network sizes: give the same {INPUT} in the same order, {PRESET}, {PATCH_SIZE} and {LATENT_SIZE} as before, or leave {RESUME} empty.</source>
        <translation>{RESUME} es un punto de control de otras bandas o de otros tamaños de red: indique el mismo {INPUT} en el mismo orden y los mismos {PRESET}, {PATCH_SIZE} y {LATENT_SIZE} que antes, o deje {RESUME} vacío.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{RESUME} is a checkpoint of other training windows: give the same {INPUT}, {EXCLUDE}, {EXCLUDE_DISTANCE}, {MASK}, {TRANSFORM}, {MIN_VALID} and {SEED} as before, or leave {RESUME} empty.</source>
        <translation>{RESUME} es un punto de control de otras ventanas de entrenamiento: indique los mismos {INPUT}, {EXCLUDE}, {EXCLUDE_DISTANCE}, {MASK}, {TRANSFORM}, {MIN_VALID} y {SEED} que antes, o deje {RESUME} vacío.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Transform {kind}: {bands}.</source>
        <translation>Transformación {kind}: {bands}.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{count} training windows of {size} x {size} pixels, {excluded} left out near {EXCLUDE}.</source>
        <translation>{count} ventanas de entrenamiento de {size} x {size} píxeles, {excluded} excluidas cerca de {EXCLUDE}.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{count} training windows of {size} x {size} pixels.</source>
        <translation>{count} ventanas de entrenamiento de {size} x {size} píxeles.</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>The survey is oversampled: its values hardly change within {grain} cells. What is rare is smoothed over wider areas accordingly, and windows of {size} cells see less of a pattern. Cells {grain} times as wide would hold about the same, and take less time.</source>
        <translation>La campaña está sobremuestreada: sus valores apenas cambian dentro de {grain} celdas. Lo raro se suaviza en consecuencia sobre áreas más amplias, y las ventanas de {size} celdas ven menos de un patrón. Celdas {grain} veces más anchas contendrían casi lo mismo, y llevarían menos tiempo.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>reconstruction error of the autoencoder</source>
        <translation>error de reconstrucción del autocodificador</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 1, the autoencoder: mean squared error of its reconstructions, in scaled units. It falls fast while the background is learnt; the step ends where it slows, before the rare windows are learnt too.</source>
        <translation>Etapa 1, el autocodificador: error cuadrático medio de sus reconstrucciones, en unidades escaladas. Baja rápido mientras se aprende el fondo; la etapa termina cuando se frena, antes de que se aprendan también las ventanas raras.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>generator of latent vectors</source>
        <translation>generador de vectores latentes</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>discriminator of latent vectors</source>
        <translation>discriminador de vectores latentes</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 1, the two networks that play against each other in latent space (least-squares losses): neither should stay near 0 while the other grows.</source>
        <translation>Etapa 1, las dos redes que compiten entre sí en el espacio latente (pérdidas de mínimos cuadrados): ninguna debería quedarse cerca de 0 mientras la otra crece.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>generator of windows</source>
        <translation>generador de ventanas</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>discriminator of windows</source>
        <translation>discriminador de ventanas</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 1, the two networks that play against each other over windows (Wasserstein losses): these have no level to reach and may be negative; they should not run away.</source>
        <translation>Etapa 1, las dos redes que compiten entre sí sobre ventanas (pérdidas de Wasserstein): no tienen un nivel que alcanzar y pueden ser negativas; no deberían dispararse.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>image term</source>
        <translation>término de imagen</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>feature term</source>
        <translation>término de características</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 2, the encoder guided by the features of the discriminator: both terms should fall; the step ends where the image term slows.</source>
        <translation>Etapa 2, el codificador guiado por las características del discriminador: ambos términos deberían bajar; la etapa termina cuando el término de imagen se frena.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Training of a Geo-Hgan model</source>
        <translation>Entrenamiento de un modelo de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Each band is transformed, its centre taken off, and the rest divided by its scale. Where a logarithm is taken ({log}, {clr}), zeros and negative values count as below detection and take the value given there, half the smallest positive one of the training area, in the survey&apos;s units.</source>
        <translation>Cada banda se transforma, se le resta su centro y el resto se divide entre su escala. Cuando se toma un logaritmo ({log}, {clr}), los ceros y los valores negativos cuentan como por debajo del límite de detección y toman el valor que aquí se indica, la mitad del menor valor positivo del área de entrenamiento, en las unidades del levantamiento.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Calibration of the scores</source>
        <translation>Calibración de las puntuaciones</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Centre and scale are median and interquartile range on the training area. The anomaly score adds up the components after each has its centre taken off and is divided by its scale.</source>
        <translation>El centro y la escala son la mediana y el rango intercuartílico en el área de entrenamiento. La puntuación de anomalía suma los componentes después de restar a cada uno su centro y dividirlo entre su escala.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>The model learnt the background of {bands} bands from {windows:,} windows of {size} x {size} pixels; its reconstruction error went from {first_1:.3g} to {best_1:.3g} in step 1 and from {first_2:.3g} to {best_2:.3g} in step 2.</source>
        <translation>El modelo aprendió el fondo de {bands} bandas a partir de {windows:,} ventanas de {size} x {size} píxeles; su error de reconstrucción pasó de {first_1:.3g} a {best_1:.3g} en la etapa 1 y de {first_2:.3g} a {best_2:.3g} en la etapa 2.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Nothing was excluded from training, so that no label entered it: an AUC against known deposits is honest as to training.</source>
        <translation>No se excluyó nada del entrenamiento, así que no intervino en él ninguna etiqueta: por lo que toca al entrenamiento, un AUC frente a yacimientos conocidos es fiable.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>{windows:,} windows were left out of training because they come within {distance:g} map units of the place in {EXCLUDE}. An AUC against deposits that lie there is optimistic; the evaluation gives the honest figure for the others.</source>
        <translation>{windows:,} ventanas se omitieron del entrenamiento por estar a {distance:g} unidades del mapa o menos del lugar de {EXCLUDE}. Un AUC frente a yacimientos situados allí es optimista; la evaluación da la cifra fiable para los demás.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>{windows:,} windows were left out of training because they come within {distance:g} map units of the {number} places in {EXCLUDE}. An AUC against deposits that lie there is optimistic; the evaluation gives the honest figure for the others.</source>
        <translation>{windows:,} ventanas se omitieron del entrenamiento por estar a {distance:g} unidades del mapa o menos de los {number} lugares de {EXCLUDE}. Un AUC frente a yacimientos situados allí es optimista; la evaluación da la cifra fiable para los demás.</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Guided epochs</source>
        <translation>Épocas guiadas</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Windows per epoch</source>
        <translation>Ventanas por época</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Latent steps</source>
        <translation>Pasos latentes</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Generator every</source>
        <translation>Generador cada</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Gradient penalty</source>
        <translation>Penalización del gradiente</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Reconstruction weight</source>
        <translation>Peso de la reconstrucción</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Least gain</source>
        <translation>Mejora mínima</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Generator learns</source>
        <translation>El generador aprende</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Min valid</source>
        <translation>Proporción mínima de píxeles válidos</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: latent</source>
        <translation>Redes: espacio latente</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: latent hidden</source>
        <translation>Redes: capas ocultas latentes</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: generator</source>
        <translation>Redes: generador</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: discriminator</source>
        <translation>Redes: discriminador</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: dense</source>
        <translation>Redes: capas densas</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: encoder</source>
        <translation>Redes: codificador</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: bound</source>
        <translation>Redes: cota</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Survey</source>
        <translation>Levantamiento</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Window side</source>
        <translation>Lado de la ventana</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>{width:g} x {height:g} map units</source>
        <translation>{width:g} x {height:g} unidades del mapa</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../models/training/sizes.py"/>
        <source>The networks would take {size:,.1f} GB, and a model file holds {limit:,.1f} GB: choose fewer bands, a smaller {PATCH_SIZE} or {LATENT_SIZE}, or another {PRESET}.</source>
        <translation>Las redes ocuparían {size:,.1f} GB y un archivo de modelo admite {limit:,.1f} GB: elija menos bandas, un {PATCH_SIZE} o {LATENT_SIZE} menor u otro {PRESET}.</translation>
    </message>
    <message>
        <location filename="../models/training/sizes.py"/>
        <source>choose a smaller {BATCH_SIZE} or {PATCH_SIZE}, or fewer bands</source>
        <translation>elija un {BATCH_SIZE} o {PATCH_SIZE} menor o menos bandas</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{step}: its loss has levelled off, so no further epoch is needed.</source>
        <translation>{step}: su pérdida se ha estabilizado, así que no hacen falta más épocas.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{step}, epoch {epoch} of at most {epochs}: {losses}</source>
        <translation>{step}, época {epoch} de {epochs} como máximo: {losses}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>the {name} loss became {value:g}</source>
        <translation>la pérdida {name} llegó a {value:g}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{step}, epoch {epoch} of at most {epochs}, batch {batch} of {batches}, {name} loss {value:.4f}, {time_left}</source>
        <translation>{step}, época {epoch} de {epochs} como máximo, lote {batch} de {batches}, pérdida {name} {value:.4f}, {time_left}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>the weights of the networks exploded</source>
        <translation>los pesos de las redes se dispararon</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Training diverged in {step}, epoch {epoch}: {fault}. {name} {value:g} is too large for these data: use a tenth of it, with {RESUME} {checkpoint}, where the last good epoch is kept.</source>
        <translation>El entrenamiento divergió en {step}, época {epoch}: {fault}. {name} {value:g} es demasiado grande para estos datos: use la décima parte, con {RESUME} {checkpoint}, donde se conserva la última época buena.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Training diverged in {step}, epoch {epoch}: {fault}. {name} {value:g} is too large for these data: use a tenth of it.</source>
        <translation>El entrenamiento divergió en {step}, época {epoch}: {fault}. {name} {value:g} es demasiado grande para estos datos: use la décima parte.</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>step {number}</source>
        <translation>etapa {number}</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The job file {path} cannot be read ({strerror}).</source>
        <translation>No se puede leer el archivo de tarea {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The job file {path} is not UTF-8 text.</source>
        <translation>El archivo de tarea {path} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>This system does not tell how much memory the engine takes: the memory limit is not held.</source>
        <translation>Este sistema no informa de cuánta memoria ocupa el motor: el límite de memoria no se aplica.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine took more than its memory limit of {limit:g} GB: raise it under {options}, or {advice}.</source>
        <translation>El motor superó su límite de memoria de {limit:g} GB: auméntelo en {options} o {advice}.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The disk is full: free some space, or write elsewhere than to {folders}.</source>
        <translation>El disco está lleno: libere espacio o escriba en un lugar distinto de {folders}.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>GDAL cannot go on ({error}): see that {files} can be read to their end and have the right coordinate reference system, and that their disk or network is there.</source>
        <translation>GDAL no puede continuar ({error}): compruebe que {files} se pueden leer hasta el final y tienen el sistema de referencia de coordenadas correcto, y que su disco o red está disponible.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>Unexpected failure in the engine: {kind}: {error}</source>
        <translation>Fallo inesperado del motor: {kind}: {error}</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The graphics card ran out of memory: set {DEVICE} to {cpu}, close other programs, or {advice}.</source>
        <translation>La tarjeta gráfica se quedó sin memoria: ponga {DEVICE} en {cpu}, cierre otros programas o {advice}.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine ran out of memory: it is allowed {limit:,.0f} MB of addresses (ulimit -v): raise that limit, or {advice}.</source>
        <translation>El motor se quedó sin memoria: se le permiten {limit:,.0f} MB de direcciones (ulimit -v): suba ese límite o {advice}.</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine ran out of memory: close other programs, or {advice}.</source>
        <translation>El motor se quedó sin memoria: cierre otros programas o {advice}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>What was given cannot be checked ({fault}): see that each file can be opened and each value is of its kind. If all is right, report it with what &apos;Diagnostics&apos; says.</source>
        <translation>No se puede comprobar lo indicado ({fault}): compruebe que cada archivo se puede abrir y que cada valor es del tipo debido. Si todo está bien, comuníquelo junto con lo que dice «Diagnóstico».</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>1 Survey</source>
        <translation>1 Levantamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>2 Detection</source>
        <translation>2 Detección</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>3 Anomalies</source>
        <translation>3 Anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>4 Prospectivity</source>
        <translation>4 Prospectividad</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>5 Help</source>
        <translation>5 Ayuda</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label} no puede ser {value}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>{label} is missing.</source>
        <translation>Falta {label}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Cancelled: no output was written.</source>
        <translation>Cancelado: no se escribió ninguna salida.</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Field atlas</source>
        <translation>Atlas de campo</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>it was cancelled</source>
        <translation>se canceló</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{path} cannot be written: the disk may be full.</source>
        <translation>{path} no se puede escribir: puede que el disco esté lleno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{number:,} target by priority</source>
        <translation>{number:,} objetivo por prioridad</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{number:,} targets by priority</source>
        <translation>{number:,} objetivos por prioridad</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Field atlas, {survey}</source>
        <translation>Atlas de campo, {survey}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Target {rank} of {count}</source>
        <translation>Objetivo {rank} de {count}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Notes (date, who, samples, what was seen):</source>
        <translation>Notas (fecha, quién, muestras, qué se vio):</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Priority: {priority:.0f} of 100</source>
        <translation>Prioridad: {priority:.0f} de 100</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Peak at {x:,.8g}, {y:,.8g}</source>
        <translation>Pico en {x:,.8g}, {y:,.8g}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{lat:.5f}° {north}, {lon:.5f}° {east}</source>
        <translation>{lat:.5f}° {north}, {lon:.5f}° {east}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Area: {area:,.4g} km², {cells:,} cells</source>
        <translation>Área: {area:,.4g} km², {cells:,} celdas</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Percentile: {peak:.1f} at the peak, {mean:.1f} on average</source>
        <translation>Percentil: {peak:.1f} en el pico, {mean:.1f} de media</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Leading: {elements}</source>
        <translation>Predominan: {elements}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Doubtful by quality control: {elements}</source>
        <translation>Dudoso por el control de calidad: {elements}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Sought: {share:.0f} % of the score</source>
        <translation>Buscado: {share:.0f} % de la puntuación</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Known deposit in it: {name}</source>
        <translation>Yacimiento conocido en él: {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Nearest deposit: {name}, {far:,.3g} km</source>
        <translation>Yacimiento más próximo: {name}, {far:,.3g} km</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Prospectivity: {value:.2f}</source>
        <translation>Prospectividad: {value:.2f}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Kept by the filter: {share:.0f} %</source>
        <translation>Conservado por el filtro: {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Rock: {rock}</source>
        <translation>Roca: {rock}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{name} ({share:.0f} % of its variance is error)</source>
        <translation>{name} (el {share:.0f} % de su varianza es error)</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>All bands</source>
        <translation>Todas las bandas</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Tick all bands</source>
        <translation>Marcar todas las bandas</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>All but these</source>
        <translation>Las demás</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Tick those that are not ticked, and no others</source>
        <translation>Marcar las que no están marcadas, y ninguna otra</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Suggested</source>
        <translation>Sugeridas</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Those that reports of &apos;Explore survey&apos; and &apos;Interpolate samples&apos; beside the rasters suggest</source>
        <translation>Las que sugieren los informes de «Explorar el levantamiento» y de «Interpolar muestras» junto a los rásteres</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>As a model…</source>
        <translation>Modelo…</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Those that a model was trained on</source>
        <translation>Aquellas con las que se entrenó un modelo</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>{count} of {all} bands, as suggested in {files}.</source>
        <translation>{count} de {all} bandas, como se sugiere en {files}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>There is no report of &apos;Explore survey&apos; or &apos;Interpolate samples&apos; on these bands beside the rasters: make one first.</source>
        <translation>Junto a los rásteres no hay ningún informe de «Explorar el levantamiento» ni de «Interpolar muestras» sobre estas bandas: haga uno antes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Geo-Hgan model (*.geohgan);;All files (*)</source>
        <translation>Modelo de Geo-Hgan (*.geohgan);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Score with another detector</source>
        <translation>Puntuar con otro detector</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>geochemistry,anomaly,baseline,mahalanobis,pca,principal components,isolation forest,lof,nearest neighbours,vae,gan,ganomaly,f-anogan,mineral exploration</source>
        <translation>geoquímica,anomalía,referencia,mahalanobis,pca,componentes principales,bosque de aislamiento,factor local de atipicidad,vecinos más próximos,vae,gan,ganomaly,f-anogan,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Scores each pixel with one of five classic detectors or of the seven deep ones that the Geo-Hgan paper compares itself with: to hold Geo-Hgan against them on your own survey. They need no model: what learns, learns first. Values are transformed and scaled as for training, and the result is a heatmap like that of &apos;Score anomalies&apos;; &apos;Compare scores&apos; puts both in one figure. Of more than 50,000 pixels a classic detector learns from a random sample; a deep one takes seconds to minutes to train, and if it collapses, the log says so. The log shows progress and the time left. Cancel stops within seconds and leaves no file.</source>
        <translation>Puntúa cada píxel con uno de cinco detectores clásicos o de los siete profundos con los que se compara el artículo de Geo-Hgan, para comparar Geo-Hgan con ellos en su propio levantamiento. No necesitan modelo: lo que aprende, aprende primero. Los valores se transforman y escalan como para el entrenamiento, y el resultado es un mapa de calor como el de «Puntuar anomalías»; «Comparar puntuaciones» reúne ambos en una figura. Si hay más de 50 000 píxeles, un detector clásico aprende de una muestra aleatoria; uno profundo tarda de segundos a minutos en entrenarse, y si colapsa, el registro lo dice. El registro muestra el avance y el tiempo restante. Al cancelar, se detiene en unos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Survey rasters</source>
        <translation>Rásteres del levantamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. A pixel without a value in any band gets no score.</source>
        <translation>Un ráster con una banda por elemento, un ráster por elemento, o ambas cosas; en cualquier unidad. Las capas con otra rejilla se alinean con la primera, y el registro indica cómo. Un píxel sin valor en alguna banda no recibe puntuación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>{robust_mahalanobis} (default): distance from the centre of the data, given their covariance, outliers set aside. {pca_reconstruction}: what the principal components with 90 % of the variance leave over. {isolation_forest}: how easily random cuts isolate a pixel, 300 trees. {local_outlier_factor}: how much sparser its neighbourhood is than that of its 100 neighbours. {knn_distance}: mean distance to the 50 pixels most like it. The deep ones are trained on windows, and a pixel scores by how far it lies from what is redrawn in its place. {vae}: redraws from the mean of its latents. {vae_gan}, {vae_wgan}, {vae_wgangp}: the same with a discriminator, with a Wasserstein critic, with one whose gradient is penalised. {ganomaly}: an autoencoder whose window is encoded twice. {skip_ganomaly}: one with skip connections. {f_anogan}: a generator, and an encoder that finds what it must be given.</source>
        <translation>{robust_mahalanobis} (por defecto): distancia al centro de los datos según su covarianza, sin contar los valores atípicos. {pca_reconstruction}: lo que dejan sin explicar las componentes principales con el 90 % de la varianza. {isolation_forest}: con qué facilidad unos cortes aleatorios aíslan un píxel, 300 árboles. {local_outlier_factor}: cuánto más dispersa es su vecindad que la de sus 100 vecinos. {knn_distance}: distancia media a los 50 píxeles más parecidos. Los profundos se entrenan con ventanas, y un píxel puntúa según lo lejos que está de lo que se reconstruye en su lugar. {vae}: reconstruye a partir de la media de sus variables latentes. {vae_gan}, {vae_wgan}, {vae_wgangp}: lo mismo con un discriminador, con un crítico de Wasserstein, con uno cuyo gradiente se penaliza. {ganomaly}: un autocodificador cuya ventana se codifica dos veces. {skip_ganomaly}: uno con conexiones de salto. {f_anogan}: un generador y un codificador que encuentra lo que hay que darle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Window size (pixels)</source>
        <translation>Tamaño de ventana (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>1 (default): the detector&apos;s own size. The classic ones score pixels by their own values then, and at 2 to 64 by the mean of the square window around them, of this many pixels on a side. The deep ones take windows of {window}, or of 4 to 64.</source>
        <translation>1 (por defecto): el tamaño propio del detector. Los clásicos puntúan entonces los píxeles por sus propios valores, y de 2 a 64 por la media de la ventana cuadrada que los rodea, con este número de píxeles de lado. Los profundos toman ventanas de {window}, o de 4 a 64.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Least share of valid pixels</source>
        <translation>Proporción mínima de píxeles válidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Pixels whose window has a smaller share of pixels with values do not train and get no score; 0.01 to 1, default 0.5. What lies beyond the edge of the raster has none. Of a deep detector such windows do not train, and every pixel with values gets a score.</source>
        <translation>Los píxeles cuya ventana tiene una proporción menor de píxeles con valor no se usan para entrenar ni reciben puntuación; de 0.01 a 1, por defecto 0.5. Lo que queda fuera del borde del ráster no tiene valor. En un detector profundo esas ventanas no entrenan, y cada píxel con valor recibe una puntuación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of everything random: the isolation forest, the robust covariance, the sample, the networks; default 0.</source>
        <translation>De todo lo aleatorio: el bosque de aislamiento, la covarianza robusta, la muestra, las redes; por defecto 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Anomaly heatmap</source>
        <translation>Mapa de calor de anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>GeoTIFF on the grid of the first raster: the detector&apos;s score, larger where it is more anomalous; of a deep one its published score of windows too, averaged over the windows that hold a pixel; and the percentile of the first: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation>GeoTIFF con la rejilla del primer ráster: la puntuación del detector, mayor cuanto más anómalo; de uno profundo también su puntuación publicada de las ventanas, promediada sobre las ventanas que contienen un píxel; y el percentil de la primera: la proporción del área (0 a 100) con puntuación menor o igual. Junto a él se guarda un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of a deep detector: how long each stage of its training is, in epochs of 32 steps. Empty (default): {epochs}.</source>
        <translation>De un detector profundo: duración de cada etapa de su entrenamiento, en épocas de 32 pasos. Vacío (por defecto): {epochs}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Width of the networks</source>
        <translation>Anchura de las redes</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of a deep detector. {reduced} (default): about half as many channels as published, 128 at most. {published}: all of them, which takes several times as long.</source>
        <translation>De un detector profundo. {reduced} (por defecto): aproximadamente la mitad de los canales publicados, 128 como máximo. {published}: todos ellos, lo que tarda varias veces más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>set a smaller window size</source>
        <translation>indique un tamaño de ventana menor</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Catchments of stream samples</source>
        <translation>Cuencas de muestras de arroyo</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>geochemistry,stream sediment,catchment,watershed,drainage basin,elevation,dem,dilution,hawkes,snap,mineral exploration</source>
        <translation>geoquímica,sedimento de arroyo,cuenca,cuenca hidrográfica,drenaje,elevación,mde,dilución,hawkes,ajuste,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Stream sediment stands for the land upstream of it. Gives each sample the polygon of its catchment from a raster of elevations, after it has moved it to the nearest stream, and maps the analyses over these catchments, as a stack that &apos;Train model&apos; takes in place of an interpolated one. Contents can be corrected for the dilution by barren sediment. Depressions of the elevations are filled. Cancel stops within two seconds and leaves no file.</source>
        <translation>El sedimento de arroyo representa el terreno que está aguas arriba. Da a cada muestra el polígono de su cuenca a partir de un ráster de elevaciones, tras moverla al curso de agua más próximo, y lleva los análisis a un mapa de estas cuencas, como una pila que «Entrenar modelo» acepta en lugar de una interpolada. Los contenidos pueden corregirse por la dilución con sedimento estéril. Las depresiones de las elevaciones se rellenan. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Points, one a sample of stream sediment. Any coordinate reference system.</source>
        <translation>Puntos, uno por muestra de sedimento de arroyo. Cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Raster whose first band is the height of the ground, in a projected system; any unit. It should reach beyond the watersheds: catchments that come to its edge are named.</source>
        <translation>Ráster cuya primera banda es la altura del terreno, en un sistema proyectado; cualquier unidad. Debe llegar más allá de las divisorias: se nombran las cuencas que alcanzan su borde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Fields with the analyses, for the raster and the dilution. Empty (default): every field that looks like an analysis. The polygons have all fields.</source>
        <translation>Campos con los análisis, para el ráster y la dilución. Vacío (por defecto): todo campo que parezca un análisis. Los polígonos tienen todos los campos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Land of a sample</source>
        <translation>Terreno de una muestra</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>{whole} (default): catchments overlap where samples lie along one stream. {increment}: they do not, and each cell belongs to the first sample downstream of it. The raster is the same for both.</source>
        <translation>{whole} (por defecto): las cuencas se solapan donde hay varias muestras a lo largo de un mismo curso. {increment}: no se solapan, y cada celda pertenece a la primera muestra aguas abajo. El ráster es el mismo en ambos casos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>A sample is moved to the nearest cell of a stream within it; map units of the elevations. Empty (default): two cells. Samples with no stream so near stay where they are and are told.</source>
        <translation>Una muestra se mueve a la celda más próxima de un curso de agua a menos de esta distancia; unidades del mapa de las elevaciones. Vacío (por defecto): dos celdas. Las muestras sin un curso de agua tan cerca se quedan donde están y se indican.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Water is a stream where so much land drains to it. Less than the smallest catchment that was sampled. Empty (default): 100 cells.</source>
        <translation>El agua es un curso donde drena esta cantidad de terreno. Menos que la menor cuenca muestreada. Vacío (por defecto): 100 celdas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Correct for dilution</source>
        <translation>Corregir la dilución</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Off (default). On: B + (C - B) A / S in place of C, in the same unit: C is the content of a sample, B the median of the survey, A the area upstream of the sample and S that of a source, both km² (Hawkes 1976). Contents up to the median are left as they are, and so are those of catchments smaller than a source. The raster takes them; the polygons have them in fields of their own, called _source.</source>
        <translation>Desactivado (por defecto). Activado: B + (C - B) A / S en lugar de C, en la misma unidad: C es el contenido de una muestra, B la mediana del levantamiento, A el área aguas arriba de la muestra y S la de una fuente, ambas en km² (Hawkes 1976). Los contenidos hasta la mediana se dejan como están, y también los de cuencas menores que una fuente. El ráster los toma; los polígonos los tienen en campos propios, llamados _source.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Area of a source (km²)</source>
        <translation>Área de una fuente (km²)</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Of all, for the dilution; default 1. Another one changes contents, and hardly their order.</source>
        <translation>De todas, para la dilución; 1 (por defecto). Otra cambia los contenidos, y apenas su orden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>A polygon for each sample, with its fields and: area_km2, the area of the polygon; up_km2, that of all that lies upstream; moved, how far the sample was moved (map units); on_stream, whether it came to one; samples_up, how many outlets lie upstream; cut, whether it reaches the edge of the elevations.</source>
        <translation>Un polígono por muestra, con sus campos y: area_km2, el área del polígono; up_km2, la de todo lo que está aguas arriba; moved, cuánto se movió la muestra (unidades del mapa); on_stream, si llegó a un curso de agua; samples_up, cuántos puntos de salida hay aguas arriba; cut, si llega al borde de las elevaciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Optional. GeoTIFF on the grid of the elevations, with a band for each element: of each cell the values of the first sample downstream. A style file lies beside it. &apos;Stack layers&apos; brings it to larger cells.</source>
        <translation>Opcional. GeoTIFF en la rejilla de las elevaciones, con una banda por elemento: en cada celda los valores de la primera muestra aguas abajo. Junto a él se guarda un archivo de estilo. «Apilar capas» lo lleva a celdas más grandes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Report on catchments</source>
        <translation>Informe de cuencas</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Optional. Areas, how far samples were moved, what to doubt, and what was done about dilution; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. Áreas, cuánto se movieron las muestras, qué poner en duda y qué se hizo con la dilución; se abre sin conexión. Los números están al lado como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Samples with a catchment</source>
        <translation>Muestras con cuenca</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of polygons written.</source>
        <translation>Número de polígonos escritos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Samples outside</source>
        <translation>Muestras fuera</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of those off the elevations.</source>
        <translation>Número de las que están fuera de las elevaciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Samples off streams</source>
        <translation>Muestras sin curso de agua</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of those with no stream near them.</source>
        <translation>Número de las que no tienen ningún curso de agua cerca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Catchments cut</source>
        <translation>Cuencas cortadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of those that reach the edge of the elevations.</source>
        <translation>Número de las que llegan al borde de las elevaciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>{label}: {system} is in degrees, and slopes and areas need a projected system: bring {layer} into one with the tool &apos;Warp (reproject)&apos;, such as {zone}.</source>
        <translation>{label}: {system} está en grados, y las pendientes y las áreas requieren un sistema proyectado: lleve {layer} a uno con la herramienta «Combar (reproyectar)», como {zone}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Map prospectivity</source>
        <translation>Cartografiar la prospectividad</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>geochemistry,prospectivity,classifier,random forest,machine learning,cross-validation,mineral exploration</source>
        <translation>geoquímica,prospectividad,clasificador,bosque aleatorio,aprendizaje automático,validación cruzada,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Learns what known deposits look like in the survey rasters, with high-confidence anomalies as further examples if they are given, and maps how likely a deposit is. How good the map is comes from spatial cross-validation: whole blocks of the map are held out in turn with their deposits, so that AUC (0.5 is chance, 1 is perfect) and average precision are of deposits that had no part in training, with the anomalies and without them. Imbalance is met by weights: deposits and barren samples weigh the same in sum. Probabilities are calibrated on the held-out deposits, against as much background: 0.5 means that as much speaks for a deposit as against one. Read them as favourability, for deposits are far rarer; the report says how much. Cancel stops within two seconds and leaves no file.</source>
        <translation>Aprende cómo son los yacimientos conocidos en los rásteres del levantamiento, con las anomalías de alta confianza como ejemplos adicionales si se indican, y cartografía la probabilidad de que haya un yacimiento. La calidad del mapa se obtiene por validación cruzada espacial: bloques enteros del mapa se reservan por turnos con sus yacimientos, de modo que el AUC (0.5 es el azar, 1 es perfecto) y la precisión media corresponden a yacimientos que no intervinieron en el entrenamiento, con las anomalías y sin ellas. El desequilibrio se compensa con pesos: los yacimientos y las muestras estériles pesan lo mismo en total. Las probabilidades se calibran con los yacimientos reservados frente a la misma cantidad de fondo: 0.5 significa que hay tanto a favor de un yacimiento como en contra. Interprételas como favorabilidad, pues los yacimientos son mucho más raros; el informe indica cuánto. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Survey rasters of the target area</source>
        <translation>Rásteres del área objetivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one. Pixels without a value in any band are left out.</source>
        <translation>Un ráster con una banda por elemento, un ráster por elemento, o ambas cosas; en cualquier unidad. Las capas con otra rejilla se alinean con la primera. Los píxeles sin valor en alguna banda se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Each counts once, however many cells it covers. Those outside the rasters are left out.</source>
        <translation>Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. Cada uno cuenta una vez, cubra las celdas que cubra. Los que están fuera de los rásteres se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. Raster or points that the algorithm &apos;Filter anomalies&apos; wrote, here or in another area. They train as further deposits, and weigh no more than all known deposits in sum. Those in the blocks that are held out do not train.</source>
        <translation>Opcional. Ráster o puntos escritos por el algoritmo «Filtrar anomalías», aquí o en otra área. Sirven para entrenar como yacimientos adicionales y en total no pesan más que todos los yacimientos conocidos. Los que están en los bloques reservados no se usan para entrenar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Survey rasters of the anomalies</source>
        <translation>Rásteres del levantamiento de las anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. The rasters that the anomalies were found in, with the same bands, in any order; default: those of the target area. They are scaled as the target area is.</source>
        <translation>Opcional. Los rásteres en los que se hallaron las anomalías, con las mismas bandas en cualquier orden; por defecto, los del área objetivo. Se escalan igual que el área objetivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>{random_forest} (default): robust with few deposits. {gradient_boosting}: boosted trees. {logistic_regression}: the simplest, a weighted sum of the bands. {svm}: by distances to deposits and barren samples, with radial basis functions. {cnn}: a small one that sees a window about each cell; the slowest.</source>
        <translation>{random_forest} (por defecto): robusto con pocos yacimientos. {gradient_boosting}: árboles potenciados. {logistic_regression}: la más sencilla, una suma ponderada de las bandas. {svm}: por distancias a yacimientos y a muestras estériles, con funciones de base radial. {cnn}: una pequeña que ve una ventana alrededor de cada celda; la más lenta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Least distance of barren samples (map units)</source>
        <translation>Distancia de lo estéril (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Barren samples are drawn at least this far from known deposits and anomalies, for their surroundings may be mineralised too. Map units of the first raster; 0 (default): anywhere off them.</source>
        <translation>Las muestras estériles se toman al menos a esta distancia de los yacimientos conocidos y las anomalías, pues su entorno también puede estar mineralizado. Unidades del mapa del primer ráster; 0 (por defecto): en cualquier lugar fuera de ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Barren samples for each positive one</source>
        <translation>Muestras estériles por cada positiva</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Drawn at random from the background; default 5. Weights make up for their number.</source>
        <translation>Se toman al azar del fondo; por defecto 5. Los pesos compensan su número.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Parts that the deposits are held out in, one after another; default 5. No more than deposits.</source>
        <translation>Partes en que los yacimientos se reservan, una tras otra; por defecto 5. No más que yacimientos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Side of the square blocks that are held out as a whole, map units of the first raster, three cells or more. Empty (default): such that the valid area makes about ten for each fold; the report gives it. Choose it larger than deposits cluster.</source>
        <translation>Lado de los bloques cuadrados que se reservan enteros, en unidades del mapa del primer ráster, tres celdas o más. Vacío (por defecto): tal que el área válida dé unos diez por pliegue; el informe lo indica. Elíjalo mayor que la distancia a la que se agrupan los yacimientos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Window size of the network (pixels)</source>
        <translation>Tamaño de ventana de la red (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Side of the windows that the classifier {cnn} sees, pixels, an odd number from 3 to 33; default 9.</source>
        <translation>Lado de las ventanas que ve el clasificador {cnn}, en píxeles, un número impar de 3 a 33; por defecto 9.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Of everything random; default 0. Another seed draws other barren samples and other folds.</source>
        <translation>De todo lo aleatorio; por defecto 0. Otra semilla da otras muestras estériles y otros pliegues.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>GeoTIFF with the probability of a deposit, 0 to 1, as a heatmap from low (blue) to high (red). Its second band, uncertainty, is how far the folds disagree; in QGIS the layer has a style of that name for it. A style file lies beside it.</source>
        <translation>GeoTIFF con la probabilidad de un yacimiento, de 0 a 1, como mapa de calor de baja (azul) a alta (roja). Su segunda banda, uncertainty, dice cuánto discrepan los pliegues; en QGIS la capa tiene para ella el estilo «Incertidumbre». Junto a él hay un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional, with anomalies only. The same map trained without them, against the same barren samples.</source>
        <translation>Opcional, solo si hay anomalías. El mismo mapa entrenado sin ellas, frente a las mismas muestras estériles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity report</source>
        <translation>Informe de prospectividad</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. AUC and average precision of each fold, ROC curves, which deposits were caught and which missed (by a field such as name, else by their coordinates), what drives the map (permutation importance on held-out blocks), calibration, settings and provenance; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. AUC y precisión media de cada pliegue, curvas ROC, qué yacimientos se detectaron y cuáles no (por un campo como name, si no por sus coordenadas), qué determina el mapa (importancia por permutación en los bloques reservados), calibración, ajustes y procedencia; se abre sin conexión. Los números están junto a él como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the ROC curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation>Área bajo la curva ROC de los yacimientos reservados, de 0 a 1, media de los pliegues.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>AUC without the anomalies</source>
        <translation>AUC sin las anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>The same on the same folds, without the anomalies; none if none were given.</source>
        <translation>Lo mismo en los mismos pliegues, sin las anomalías; sin valor si no se indicaron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the precision-recall curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation>Área bajo la curva de precisión-exhaustividad de los yacimientos reservados, de 0 a 1, media de los pliegues.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Number of known deposits on cells with values, which trained and were held out in turn.</source>
        <translation>Número de yacimientos conocidos en celdas con valor, que se usaron para entrenar y se reservaron por turnos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Map the uncertainty too</source>
        <translation>Cartografiar también la incertidumbre</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>A second band of each map: the standard deviation of the probability over the folds of the cross-validation, each trained without its blocks. Large where the deposits disagree on a place. Takes as much time again as the map for each fold, of which ten count at most; no (false) leaves it out.</source>
        <translation>Una segunda banda de cada mapa: la desviación típica de la probabilidad entre los pliegues de la validación cruzada, cada uno entrenado sin sus bloques. Es grande donde los yacimientos discrepan sobre un lugar. Cada pliegue tarda otra vez lo que el mapa; cuentan diez como máximo. No (false) la omite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Compare scores</source>
        <translation>Comparar puntuaciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>geochemistry,anomaly,roc,auc,known deposits,comparison,benchmark,mineral exploration</source>
        <translation>geoquímica,anomalía,roc,auc,yacimientos conocidos,comparación,prueba comparativa,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Puts several scores into one figure of ROC curves, with the area under each (AUC: 0.5 is chance, 1 is perfect): score rasters held against known deposits, or tables of labels and scores, or both. Rasters on one grid are measured on the cells that have a value in all of them. Tables of several folders are several sets: a figure each, and a table of the AUC on every set. Cancel stops within two seconds and leaves no file.</source>
        <translation>Reúne varias puntuaciones en una figura de curvas ROC, con el área bajo cada una (AUC: 0.5 es el azar, 1 es perfecto): rásteres de puntuación contrastados con yacimientos conocidos, tablas de etiquetas y puntuaciones, o ambas cosas. Los rásteres con la misma rejilla se miden en las celdas que tienen valor en todos ellos. Las tablas de varias carpetas son varios conjuntos: una figura para cada uno y una tabla con el AUC en cada conjunto. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Rasters whose first band is larger where it is more anomalous, as &apos;Score anomalies&apos; and &apos;Score with another detector&apos; write them. All in one coordinate reference system. Optional where there are tables.</source>
        <translation>Rásteres cuya primera banda es mayor cuanto más anómalo, como los que escriben «Puntuar anomalías» y «Puntuar con otro detector». Todos en el mismo sistema de referencia de coordenadas. Opcional si hay tablas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>What the rasters are held against: points, lines or polygons in any coordinate reference system. Needed with score rasters; tables have labels of their own.</source>
        <translation>Con qué se contrastan los rásteres: puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. Se necesita con rásteres de puntuación; las tablas tienen sus propias etiquetas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Tables of labels and scores</source>
        <translation>Tablas de etiquetas y puntuaciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. CSV files with a column of labels (1 is deposit, 0 is not) and one of scores, a curve each. The files of one folder are one set.</source>
        <translation>Opcional. Archivos CSV con una columna de etiquetas (1 es yacimiento, 0 no lo es) y otra de puntuaciones, una curva cada uno. Los archivos de una carpeta forman un conjunto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Column of labels</source>
        <translation>Columna de etiquetas</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>In the tables; default label. Case does not matter, and labels will do too. Where the layer of known deposits has such a field, of 0 and 1 or with the value below, it tells which features are deposits.</source>
        <translation>En las tablas; por defecto label. No importan las mayúsculas, y labels también vale. Si la capa de yacimientos conocidos tiene un campo así, de 0 y 1 o con el valor de abajo, este indica qué objetos son yacimientos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Column of scores</source>
        <translation>Columna de puntuaciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>In the tables; default score. Case does not matter, and scores will do too.</source>
        <translation>En las tablas; por defecto score. No distingue mayúsculas, y scores también vale.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Comparison report</source>
        <translation>Informe de comparación</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. The curves in one figure, and the AUC of each; opens offline. Its numbers lie beside it.</source>
        <translation>Opcional. Las curvas en una figura y el AUC de cada una; se abre sin conexión. Sus números se guardan junto a él.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>AUC table</source>
        <translation>Tabla de AUC</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. A row for each curve: name, group, AUC, number of deposit samples and of others.</source>
        <translation>Opcional. Una fila por curva: nombre, grupo, AUC, número de muestras de yacimiento y de las demás.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Best score</source>
        <translation>Mejor puntuación</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Name of the score with the largest AUC; over several sets, with the largest mean.</source>
        <translation>Nombre de la puntuación con el mayor AUC; con varios conjuntos, con la mayor media.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Its AUC, or that mean, 0 to 1.</source>
        <translation>Su AUC, o esa media, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>{label} is for score rasters: choose {scores} too, or leave it out; tables have labels of their own.</source>
        <translation>{label} es para rásteres de puntuación: elija también {scores} o no indique ese parámetro; las tablas tienen sus propias etiquetas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>{label}: {field} of {layer} says yes of some features and no of others, as labels do, and all {count:,} count as deposits: if some are barren, choose it as {LABEL_FIELD}.</source>
        <translation>{label}: {field} de {layer} dice que sí de unas entidades y que no de otras, como hacen las etiquetas, y las {count:,} cuentan como yacimientos: si algunas son estériles, elíjalo como {LABEL_FIELD}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>{label}: {field} of {layer} says of no feature that it is a deposit ({value}); it holds: {values}. Choose another field, or give {LABEL_VALUE}.</source>
        <translation>{label}: {field} de {layer} no dice de ninguna entidad que sea un yacimiento ({value}); contiene: {values}. Elija otro campo o indique {LABEL_VALUE}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>1, true, yes, deposit</source>
        <translation>1, true, yes, deposit</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} are deposits, as {field} says; the others are passed over.</source>
        <translation>{label}: {number:,} de {count:,} objetos de {layer} son yacimientos, según {field}; los demás se pasan por alto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposits_choice.py"/>
        <source>Choose the known deposits…</source>
        <translation>Elija los yacimientos conocidos…</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{path} could not be written whole: see that its disk has space.</source>
        <translation>{path} no se pudo escribir entero: compruebe que hay espacio en su disco.</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{file} would be a file of {other} too: choose another name for one of the two.</source>
        <translation>{file} sería también un archivo de {other}: elija otro nombre para uno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>choose a larger cell size</source>
        <translation>elija un tamaño de celda mayor</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>help,issue,bug,report,versions,device,cuda,error</source>
        <translation>ayuda,incidencia,fallo,informe,versiones,dispositivo,cuda,error</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Reports what helps to find a fault, to be copied into an issue: versions of QGIS, Qt, Python and the engine&apos;s packages, which device calculates and why, settings, paths, and the last failures. Where the engine is missing or broken, it says what is wrong and what to do. The home folder stands as ~, and passwords are left out. Cancel leaves no file.</source>
        <translation>Reúne lo que ayuda a encontrar un fallo, para copiarlo en una incidencia: versiones de QGIS, Qt, Python y los paquetes del motor, qué dispositivo calcula y por qué, ajustes, rutas y los últimos fallos. Si el motor falta o está dañado, dice qué ocurre y qué hacer. La carpeta personal figura como ~ y las contraseñas se omiten. Al cancelar, no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Diagnostics report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Optional. The report as a page; opens offline in any browser.</source>
        <translation>Opcional. El informe como página; se abre sin conexión en cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Report as text</source>
        <translation>Informe como texto</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>The same as plain text; it is in the log too.</source>
        <translation>Lo mismo como texto sin formato; también está en el registro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/element_bars.py"/>
        <source>Share in the score; observed and expected</source>
        <translation>Parte de la puntuación; observado y esperado</translation>
    </message>
    <message>
        <location filename="../processing_provider/element_bars.py"/>
        <source>above what is expected</source>
        <translation>por encima de lo esperado</translation>
    </message>
    <message>
        <location filename="../processing_provider/element_bars.py"/>
        <source>below it</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Evaluate scores</source>
        <translation>Evaluar puntuaciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>geochemistry,anomaly,roc,auc,known deposits,validation,mineral exploration,success rate,prediction-area,concentration-area,prospectivity</source>
        <translation>geoquímica,anomalía,roc,auc,yacimientos conocidos,validación,exploración minera,tasa de éxito,predicción-área,concentración-área,prospectividad</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Holds each metric of a score raster against known deposits: ROC curve, area under it (AUC: 0.5 is chance, 1 is perfect), and the metric that does best, with its 95 % confidence interval and how often chance does as well. The report adds success-rate, precision-recall, prediction-area and concentration-area plots with suggested thresholds, and marks what was chosen by looking at the deposits. Cells off the known deposits count as barren, though some may hold deposits yet unknown. If training left the deposits out, the report says that the AUC is optimistic. Cancel stops within two seconds and leaves no file.</source>
        <translation>Contrasta cada métrica de un ráster de puntuación con yacimientos conocidos: la curva ROC, el área bajo ella (AUC: 0.5 es el azar, 1 es perfecto) y la métrica que mejor resulta, con su intervalo de confianza del 95 % y la frecuencia con que el azar la iguala. El informe añade gráficos de tasa de éxito, precisión-exhaustividad, predicción-área y concentración-área con umbrales sugeridos, y señala lo que se eligió mirando los yacimientos. Las celdas fuera de los yacimientos conocidos cuentan como estériles, aunque algunas pueden contener yacimientos aún desconocidos. Si el entrenamiento excluyó los yacimientos, el informe dice que el AUC es optimista. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Rasters that the algorithm &apos;Score anomalies&apos; wrote, or any whose bands are larger where it is more anomalous. Every band but percentiles is measured. All in one coordinate reference system.</source>
        <translation>Rásteres escritos por el algoritmo «Puntuar anomalías», o cualesquiera con bandas mayores cuanto más anómalo. Se miden todas las bandas salvo los percentiles. Todos en el mismo sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Those outside a score raster are left out, even where the distance below would reach it.</source>
        <translation>Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. Los que quedan fuera de un ráster de puntuaciones se omiten, aunque la distancia de abajo lo alcance.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>How often the deposits are drawn again, for the confidence intervals, and how often their whole pattern is moved to random places, for what chance alone gives. 200 (default) is enough for a p-value of 0.005; 0 leaves out both, and fewer than 19 the p-value.</source>
        <translation>Cuántas veces se vuelven a sortear los yacimientos, para los intervalos de confianza, y cuántas se traslada todo su patrón a lugares al azar, para saber qué da el azar por sí solo. 200 (por defecto) basta para un valor p de 0.005; 0 omite ambas cosas, y menos de 19, el valor p.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Of the draws and the moves; default 0. The same seed gives the same intervals and p-value.</source>
        <translation>De los sorteos y los traslados; por defecto 0. La misma semilla da los mismos intervalos y el mismo valor p.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Evaluation report</source>
        <translation>Informe de evaluación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. The curves as figures, the AUC of each metric, how sure and how honest it is, and suggested thresholds; opens offline. The same numbers lie beside it as JSON (its name with _numbers.json).</source>
        <translation>Opcional. Las curvas como figuras, el AUC de cada métrica, hasta qué punto es seguro y si resulta optimista, y umbrales sugeridos; se abre sin conexión. Los mismos números se guardan junto a él como JSON (su nombre con _numbers.json).</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. Table with raster, metric, threshold, false and true positive rate (0 to 1).</source>
        <translation>Opcional. Tabla con ráster, métrica, umbral y tasas de falsos y verdaderos positivos (0 a 1).</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Success-rate curves</source>
        <translation>Curvas de tasa de éxito</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. Table with raster, metric, threshold, and the share of the area and of the deposits at or above it (0 to 1).</source>
        <translation>Opcional. Tabla con ráster, métrica, umbral y la proporción del área y de los yacimientos que lo igualan o superan (0 a 1).</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Best metric</source>
        <translation>Mejor métrica</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Metric with the largest AUC.</source>
        <translation>Métrica con el mayor AUC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Band of the best metric</source>
        <translation>Banda de la mejor métrica</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Its band in its score raster, from 1: what &apos;Filter anomalies&apos; takes as its band.</source>
        <translation>Su banda en su ráster de puntuaciones, desde 1: la que «Filtrar anomalías» toma como banda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Area under its ROC curve, 0 to 1.</source>
        <translation>Área bajo su curva ROC, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>AUC, lower limit</source>
        <translation>AUC, límite inferior</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Lower end of its 95 % confidence interval; none for a single deposit or without resamples.</source>
        <translation>Extremo inferior de su intervalo de confianza del 95 %; sin valor con un solo yacimiento o sin remuestreos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>AUC, upper limit</source>
        <translation>AUC, límite superior</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Upper end of that interval.</source>
        <translation>Extremo superior de ese intervalo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>p-value</source>
        <translation>Valor p</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>How often the deposits, moved at random as one pattern, have an AUC as large; above 0.05 the metric cannot be told from chance. None without resamples, or where there are too few places to move to.</source>
        <translation>Con qué frecuencia los yacimientos, trasladados al azar como un solo patrón, tienen un AUC igual de grande; por encima de 0.05 la métrica no se distingue del azar. Sin valor si no hay remuestreos o hay muy pocos lugares adonde trasladarlos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Example survey</source>
        <translation>Levantamiento de ejemplo</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>geochemistry,synthetic,example,test data,tutorial</source>
        <translation>geoquímica,sintético,ejemplo,datos de prueba,tutorial</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Makes a synthetic multi-element survey to try the other algorithms on: rock units, elements that go together, weak haloes around hidden deposits, water without data, values below detection. Everything in it is invented. Cancel stops within two seconds and leaves no file.</source>
        <translation>Crea un levantamiento multielemental sintético para probar los demás algoritmos: unidades de roca, elementos que van juntos, halos débiles alrededor de yacimientos ocultos, agua sin datos, valores por debajo del límite de detección. Todo en él es inventado. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Width (cells)</source>
        <translation>Anchura (celdas)</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cells, 24 or more; default 160.</source>
        <translation>Celdas, 24 o más; por defecto 160.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Height (cells)</source>
        <translation>Altura (celdas)</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cells, 24 or more; default 120.</source>
        <translation>Celdas, 24 o más; por defecto 120.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cell size (metres)</source>
        <translation>Tamaño de celda (metros)</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Metres; default 500.</source>
        <translation>Metros; por defecto 500.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Number of elements, 3 to 39; default 12.</source>
        <translation>Número de elementos, de 3 a 39; por defecto 12.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Hidden deposits</source>
        <translation>Yacimientos ocultos</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Number of deposits; default 12.</source>
        <translation>Número de yacimientos; por defecto 12.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Another seed makes another survey, the same seed the same; default 0.</source>
        <translation>Otra semilla da otro levantamiento y la misma semilla, el mismo; por defecto 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>GeoTIFF with a band for each element, ppm; water has no value.</source>
        <translation>GeoTIFF con una banda por elemento, en ppm; el agua no tiene valor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional. Points, one a hidden deposit, with its name and the radius of its halo, metres.</source>
        <translation>Opcional. Puntos, uno por yacimiento oculto, con su nombre y el radio de su halo en metros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional. Points, one a sample, with a field for each element, ppm.</source>
        <translation>Opcional. Puntos, uno por muestra, con un campo por elemento, en ppm.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>True haloes</source>
        <translation>Halos verdaderos</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional GeoTIFF: 1 in the halo of a deposit, 0 elsewhere.</source>
        <translation>GeoTIFF opcional: 1 en el halo de un yacimiento, 0 en el resto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Map sheets</source>
        <translation>Hojas de mapa</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Rectangles that were analysed one by one, each element off by a factor of its own in each, to try &apos;Level survey&apos; on; samples then have a field with their sheet. Default 1: one true level.</source>
        <translation>Rectángulos que se analizaron uno por uno, cada elemento desviado por un factor propio en cada uno, para probar «Nivelar levantamiento»; las muestras tienen entonces un campo con su hoja. Por defecto 1: un solo nivel verdadero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Map of the sheets</source>
        <translation>Mapa de las hojas</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional GeoTIFF: number of the sheet of each cell, from 1.</source>
        <translation>GeoTIFF opcional: número de la hoja de cada celda, desde 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Explore survey</source>
        <translation>Explorar el levantamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>geochemistry,statistics,report,histogram,correlation,principal components,pca,biplot,clr,compositional data,mineral exploration</source>
        <translation>geoquímica,estadística,informe,histograma,correlación,componentes principales,pca,acp,biplot,clr,datos composicionales,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Reports what a stack or a layer of samples holds: for each element counts, values below detection, percentiles and skewness before and after a logarithm and clr, small maps, correlations, principal components. Names bands that are constant or nearly the same as another, and suggests which transform and which bands to train with, and why. Cancel stops within two seconds and leaves no file.</source>
        <translation>Informa de lo que contiene una pila o una capa de muestras: de cada elemento, recuentos, valores por debajo del límite de detección, percentiles y asimetría antes y después de un logaritmo y de clr, mapas pequeños, correlaciones, componentes principales. Nombra las bandas constantes o casi iguales a otra, y sugiere con qué transformación y con qué bandas entrenar, y por qué. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one. Either these or sample points.</source>
        <translation>Un ráster con una banda por elemento, un ráster por elemento, o ambas cosas; en cualquier unidad. Las capas con otra rejilla se alinean con la primera. O bien estos, o bien puntos de muestreo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Sample points</source>
        <translation>Puntos de muestreo</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Points, one a sample, with their analyses as fields. Either these or survey rasters.</source>
        <translation>Puntos, uno por muestra, con sus análisis como campos. O bien estos, o bien rásteres del levantamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Fields of the sample points with the analyses: numbers, or texts with a less-than sign for what is below detection; signs in a field of their own, such as Au_Q, are read with them. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>Campos de los puntos de muestreo con los análisis: números, o textos con un signo menor que para lo que está por debajo del límite de detección; los signos en un campo propio, como Au_Q, se leen con ellos. Vacío (por defecto): todos los campos que parecen análisis, lo que no incluye identificadores ni coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Survey report</source>
        <translation>Informe del levantamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Optional. What the survey holds, what to doubt, and what was odd in the file, such as numbers that stand for no value though it does not state it. Opens offline in any browser. The numbers lie beside it as JSON.</source>
        <translation>Opcional. Qué contiene el levantamiento, de qué dudar y qué había de extraño en el archivo, como números que representan la ausencia de valor sin que este lo indique. Se abre sin conexión en cualquier navegador. Los números se guardan junto a él como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested transform</source>
        <translation>Transformación sugerida</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>What &apos;Train model&apos; takes as its transform.</source>
        <translation>Lo que «Entrenar modelo» toma como transformación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested bands</source>
        <translation>Bandas sugeridas</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names with commas between them: what &apos;Train model&apos; takes as its bands.</source>
        <translation>Nombres separados por comas: lo que «Entrenar modelo» toma como bandas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Bands left out</source>
        <translation>Bandas omitidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names of the others, with commas between them; the report says why.</source>
        <translation>Nombres de las demás, separados por comas; el informe dice por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {layer} ({system}) cannot be brought into {target_system}: see that both have the right coordinate reference system.</source>
        <translation>{label}: {layer} ({system}) no puede llevarse a {target_system}: compruebe que ambas capas tengan el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} has no geometry and is left out.</source>
        <translation>{label}: {number:,} de {count:,} objetos de {layer} no tiene geometría y se omite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} have no geometry and are left out.</source>
        <translation>{label}: {number:,} de {count:,} objetos de {layer} no tienen geometría y se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: none of the {count:,} features of {layer} lies anywhere in {system}; the first is at {x:.10g}, {y:.10g}. See that the layer has the right coordinate reference system.</source>
        <translation>{label}: ninguno de los {count:,} objetos de {layer} está en un lugar de {system}; el primero está en {x:.10g}, {y:.10g}. Compruebe que la capa tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} has a broken geometry, or coordinates that are no place in {system} (at {x:.10g}, {y:.10g}), and is left out as far as it has.</source>
        <translation>{label}: {number:,} de {count:,} objetos de {layer} tiene una geometría defectuosa o coordenadas que no son de ningún lugar en {system} (en {x:.10g}, {y:.10g}), y se omite en esa parte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} have broken geometries, or coordinates that are no place in {system} (such as {x:.10g}, {y:.10g}), and are left out as far as they have.</source>
        <translation>{label}: {number:,} de {count:,} objetos de {layer} tienen geometrías defectuosas o coordenadas que no son de ningún lugar en {system} (como {x:.10g}, {y:.10g}), y se omiten en esa parte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {layer} has no field {field}; it has: {fields}.</source>
        <translation>{label}: {layer} no tiene el campo {field}; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Filter anomalies</source>
        <translation>Filtrar anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>geochemistry,anomaly,outlier,iqr,anomfilter,targets,mineral exploration,threshold,concentration-area,prediction-area</source>
        <translation>geoquímica,anomalía,valor atípico,iqr,anomfilter,objetivos,exploración minera,umbral,concentración-área,predicción-área</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Keeps the high-confidence anomalies of a score raster (AnomFilter). A pixel is kept if its score is an outlier, above Q3 + factor x IQR of all scores, and if its values are no farther from the mean of the target area than the middle between the nearest and the farthest outlier. In place of these criteria a threshold can be chosen, which keeps more where they keep little; the log tells how much remains. Cancel stops within two seconds and leaves no file.</source>
        <translation>Conserva las anomalías de alta confianza de un ráster de puntuaciones (AnomFilter). Un píxel se conserva si su puntuación es un valor atípico, por encima de Q3 + factor x IQR de todas las puntuaciones, y si sus valores no están más lejos de la media del área objetivo que el punto medio entre el valor atípico más cercano y el más lejano. En lugar de estos criterios se puede elegir un umbral, que conserva más donde ellos conservan poco; el registro dice cuánto queda. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score raster</source>
        <translation>Ráster de puntuación</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Raster that the algorithm &apos;Score anomalies&apos; or &apos;Score with another detector&apos; wrote.</source>
        <translation>Ráster escrito por el algoritmo «Puntuar anomalías» o «Puntuar con otro detector».</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Band to filter</source>
        <translation>Banda por la que filtrar</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Metric to filter by; default 1, the metric that was chosen when scoring. Not the percentile.</source>
        <translation>Métrica por la que filtrar; por defecto 1, la que se eligió al puntuar. No el percentil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>The rasters that were scored, in the same order, so that they have the grid of the score raster.</source>
        <translation>Los rásteres que se puntuaron, en el mismo orden, para que tengan la rejilla del ráster de puntuación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Rasters of the target area</source>
        <translation>Rásteres del área objetivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional. Rasters of another area with the same bands, in which anomalies like those of this area are sought; default: the survey rasters themselves.</source>
        <translation>Opcional. Rásteres de otra área con las mismas bandas, en la que se buscan anomalías como las de esta; por defecto, los propios rásteres del levantamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outlier factor</source>
        <translation>Factor de valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Scores above the third quartile plus this many interquartile ranges are outliers; default 1.5.</source>
        <translation>Las puntuaciones por encima del tercer cuartil más este número de rangos intercuartílicos son valores atípicos; por defecto 1.5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>{standardised} (default): each band less its mean, in standard deviations, so that all elements count alike. {raw}: as published; elements with large numbers then decide.</source>
        <translation>{standardised} (por defecto): cada banda menos su media, en desviaciones estándar, para que todos los elementos cuenten igual. {raw}: como se publicó; deciden entonces los elementos de cifras grandes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Sample window (pixels)</source>
        <translation>Ventana de muestra (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Side of the square samples that are filtered as one, pixels; 1 (default) filters single pixels.</source>
        <translation>Lado de las muestras cuadradas que se filtran como una sola, en píxeles; 1 (por defecto) filtra píxeles individuales.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>GeoTIFF with the score where a pixel was kept, no value elsewhere. A style file lies beside it.</source>
        <translation>GeoTIFF con la puntuación donde se conservó un píxel y sin valor en el resto. Junto a él se guarda un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>High-confidence anomalies, points</source>
        <translation>Anomalías de alta confianza, puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional. One point for each kept pixel or window, with score, percentile (0 to 100) and distance.</source>
        <translation>Opcional. Un punto por cada píxel o ventana conservados, con puntuación, percentil (0 a 100) y distancia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>What makes an anomaly. {published} (default): the two of AnomFilter, outlier and distance. The others take their place and look at the score alone. {top_share}: the highest cells. {concentration_area}: those above the highest break of the concentration-area relation, where the scores leave the power law of the background. {prediction_area}: those above the crossing of the prediction-area plot, which needs known deposits.</source>
        <translation>Qué hace una anomalía. {published} (por defecto): los dos de AnomFilter, valor atípico y distancia. Los demás los sustituyen y solo miran la puntuación. {top_share}: las celdas más altas. {concentration_area}: las que superan la ruptura más alta de la relación concentración-área, donde las puntuaciones dejan la ley potencial del fondo. {prediction_area}: las que superan el cruce del gráfico predicción-área, que necesita depósitos conocidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Share of the area (%)</source>
        <translation>Parte del área (%)</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Of {top_share}: the percent of the cells that remain; default 5.</source>
        <translation>De {top_share}: el porcentaje de las celdas que quedan; por defecto 5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional, for {prediction_area} alone. Points, lines or polygons in any coordinate reference system. What such anomalies catch of these deposits is no test.</source>
        <translation>Opcional, solo para {prediction_area}. Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. Lo que tales anomalías captan de estos depósitos no es una prueba.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score above which a pixel is an outlier, or from which on it is kept.</source>
        <translation>Puntuación por encima de la cual un píxel es un valor atípico, o a partir de la cual se conserva.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Largest distance of a kept pixel from the mean of the target area; none if there is no outlier, or with other criteria than the published.</source>
        <translation>Mayor distancia de un píxel conservado a la media del área objetivo; ninguna si no hay valores atípicos, o con otros criterios que los publicados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of cells beyond the threshold.</source>
        <translation>Número de celdas más allá del umbral.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of them that were kept.</source>
        <translation>Cuántos de ellos se conservaron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Spots</source>
        <translation>Manchas</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of spots of kept cells, side by side or corner to corner.</source>
        <translation>Número de manchas de celdas conservadas, contiguas por un lado o por una esquina.</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {value} is not a number. Write it with a decimal point, and without marks between thousands: 1500.5.</source>
        <translation>{label}: {value} no es un número. Escríbalo con punto decimal y sin separadores de miles: 1500.5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {value} is not a whole number.</source>
        <translation>{label}: {value} no es un número entero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {value} is too large, {largest} is the largest.</source>
        <translation>{label}: {value} es demasiado grande, el máximo es {largest}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/group_inputs.py"/>
        <source>{label}: choose the field of {layer} that names the groups in {CLASS_FIELD}.</source>
        <translation>{label}: elija en {CLASS_FIELD} el campo de {layer} que nombra los grupos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/group_inputs.py"/>
        <source>{label}: the field {field} of {layer} is empty: choose another one.</source>
        <translation>{label}: el campo {field} de {layer} está vacío: elija otro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/group_inputs.py"/>
        <source>{label}: none of the samples lies in {layer}: choose the layer of this area, and see that it has the right coordinate reference system.</source>
        <translation>{label}: ninguna de las muestras está en {layer}: elija la capa de esta zona, y compruebe que tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/independence.py"/>
        <source>{label}: {layer} holds anomalies that &apos;Filter anomalies&apos; or the inspector found. Held against the scores that they were chosen by, every map looks perfect: choose deposits that were found in the ground.</source>
        <translation>{label}: {layer} contiene anomalías halladas por «Filtrar anomalías» o por el inspector. Comparado con las puntuaciones que sirvieron para elegirlas, cualquier mapa parece perfecto: elija yacimientos hallados sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/independence.py"/>
        <source>{label}: {layer} has fields of {count} elements ({elements}), as samples have. If these are the samples, what is measured with them says nothing of deposits: choose the known deposits.</source>
        <translation>{label}: {layer} tiene campos de {count} elementos ({elements}), como las muestras. Si son las muestras, lo que se mida con ellas no dice nada de los yacimientos: elija los yacimientos conocidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label} is {band}, and {layer} has the bands 1 to {count}.</source>
        <translation>{label} es {band}, y {layer} tiene las bandas 1 a {count}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {given} is no coordinate reference system that QGIS knows.</source>
        <translation>{label}: {given} no es un sistema de referencia de coordenadas que QGIS conozca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: choose one or more rasters.</source>
        <translation>{label}: elija uno o más rásteres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{value} is what a field says of deposits: choose that field in {field} too.</source>
        <translation>{value} es lo que un campo dice de los yacimientos: elija también ese campo en {field}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {file} holds no verdicts on elements: choose a report of &apos;Quality control of samples&apos;, with its numbers beside it.</source>
        <translation>{label}: {file} no contiene veredictos sobre elementos: elija un informe de «Control de calidad de las muestras», con sus números al lado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {layer} is no vector layer.</source>
        <translation>{label}: {layer} no es una capa vectorial.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {item} cannot be opened as a raster.</source>
        <translation>{label}: {item} no se puede abrir como ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {item} cannot be opened as a vector layer. See that it is there and whole: a shapefile needs the files .shx and .dbf beside it.</source>
        <translation>{label}: {item} no se puede abrir como capa vectorial. Compruebe que existe y está completa: un shapefile necesita a su lado los archivos .shx y .dbf.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {path} cannot be read ({why}).</source>
        <translation>{label}: no se puede leer {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{path} holds the layers {names}: {name}, the first of them, is taken. For another, write |layername= and its name behind the path.</source>
        <translation>{path} contiene las capas {names}: se toma {name}, la primera. Para otra, escriba |layername= y su nombre tras la ruta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Interpolate samples</source>
        <translation>Interpolar muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>geochemistry,samples,interpolation,grid,idw,kriging,triangulation,detection limit,mineral exploration</source>
        <translation>geoquímica,muestras,interpolación,rejilla,idw,kriging,triangulación,límite de detección,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Turns sample points with a field for each element into one raster with a band for each element, as &apos;Train model&apos; takes it. Values below detection are recognised as laboratories write them (a less-than sign, a negative number, 0, codes such as -9999) and told for each element; elements that are mostly below detection are left out. Cells too far from any sample have no value. Samples at one place are averaged. Spatial cross-validation, in which whole blocks of the map are held out in turn, tells which elements interpolation cannot support. Cancel stops within two seconds and leaves no file.</source>
        <translation>Convierte puntos de muestreo con un campo por elemento en un ráster con una banda por elemento, como lo recibe «Entrenar modelo». Los valores por debajo del límite de detección se reconocen como los escriben los laboratorios (un signo menor que, un número negativo, 0, códigos como -9999) y se indican para cada elemento; los elementos que están en su mayoría por debajo del límite de detección se omiten. Las celdas demasiado alejadas de toda muestra no tienen valor. Las muestras de un mismo lugar se promedian. La validación cruzada espacial, en la que bloques enteros del mapa se reservan por turnos, indica para qué elementos no es fiable la interpolación. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Points, one a sample, with their analyses as fields. Any coordinate reference system.</source>
        <translation>Puntos, uno por muestra, con sus análisis como campos. En cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection; signs in a field of their own, such as Au_Q, are read with them. Each becomes a band of its name. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>Campos con los análisis: números, o textos con un signo menor que para lo que está por debajo del límite de detección; los signos en un campo propio, como Au_Q, se leen con ellos. Cada uno pasa a ser una banda con su nombre. Vacío (por defecto): todos los campos que parecen análisis, lo que no incluye identificadores ni coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{multiquadric} (default): smooth surfaces that may pass by the samples a little. {idw}: of the nearest samples, exact at each, with a round dot about each. {linear}: in the triangles between samples, exact at each. {kriging}: of the nearest samples, with a variogram that is fitted to each element; the slowest.</source>
        <translation>{multiquadric} (por defecto): superficies suaves que pueden pasar algo al lado de las muestras. {idw}: de las muestras más cercanas, exacto en cada una, con una mancha redonda alrededor de cada una. {linear}: en los triángulos entre muestras, exacto en cada una. {kriging}: de las muestras más cercanas, con un variograma ajustado a cada elemento; el más lento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Side of the square cells. Empty (default): half the usual distance between neighbouring samples, or more where four or more cells would stand side by side for each sample.</source>
        <translation>Lado de las celdas cuadradas. Vacío (por defecto): la mitad de la distancia habitual entre muestras vecinas, o más donde habría cuatro celdas contiguas o más por muestra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell without enough samples within this distance has no value; inverse distances and kriging take none from beyond it. Empty (default): chosen for each element from the distances between the samples that have it.</source>
        <translation>Una celda sin suficientes muestras dentro de esta distancia no tiene valor; la distancia inversa y el kriging no toman ninguna de más allá. Vacío (por defecto): se elige para cada elemento según las distancias entre las muestras que lo tienen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>What is interpolated. {auto} (default): logarithms of elements that are skewed, others as they are. {log}: logarithms, turned back afterwards. {linear}: values as they are.</source>
        <translation>Qué se interpola. {auto} (por defecto): logaritmos de los elementos asimétricos, los demás tal cual. {log}: logaritmos, que después se reconvierten. {linear}: valores tal cual.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Survey area</source>
        <translation>Área del levantamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. Polygons in any coordinate reference system; cells outside have no value.</source>
        <translation>Opcional. Polígonos en cualquier sistema de referencia de coordenadas; las celdas de fuera no tienen valor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Projected system of the raster</source>
        <translation>Sistema proyectado del ráster</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Coordinate reference system of the raster, in metres or feet, not in degrees. Empty (default): that of the samples.</source>
        <translation>Sistema de referencia de coordenadas del ráster, en metros o pies, no en grados. Vacío (por defecto): el de las muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Unit of the values</source>
        <translation>Unidad de los valores</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. Such as ppm, ppb or %; written into the bands. &apos;Train model&apos; tells concentrations from other values by it; give it where it is one for all fields.</source>
        <translation>Opcional. Por ejemplo ppm, ppb o %; se escribe en las bandas. «Entrenar modelo» distingue por ella las concentraciones de otros valores; indíquela si es la misma para todos los campos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Elements with a larger share of values below detection are left out and named; percent, default 50. 100 keeps all.</source>
        <translation>Los elementos con una proporción mayor de valores por debajo del límite de detección se omiten y se nombran; en porcentaje, por defecto 50. 100 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples for each cell at most</source>
        <translation>Máximo de muestras por celda</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell is computed from its nearest samples, from no more than this; default 12. {multiquadric} takes twice as many, each the less the farther it lies.</source>
        <translation>Una celda se calcula con sus muestras más cercanas, con no más de este número; por defecto 12. {multiquadric} toma el doble, cada una tanto menos cuanto más lejos está.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell with fewer samples within the search radius has no value; default 3.</source>
        <translation>Una celda con menos muestras dentro del radio de búsqueda queda sin valor; por defecto 3.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Of inverse distance weighting; default 2. The larger it is, the more the nearest sample counts.</source>
        <translation>De la ponderación por distancia inversa; por defecto 2. Cuanto mayor es, más cuenta la muestra más cercana.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>GeoTIFF with a band for each element. A style file lies beside it.</source>
        <translation>GeoTIFF con una banda por elemento. Junto a él se guarda un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Interpolation report</source>
        <translation>Informe de interpolación</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. What was done to each element and what to doubt: share below detection, cross-validated error and correlation, a small map; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. Qué se hizo con cada elemento y de qué conviene dudar: proporción por debajo del límite de detección, error y correlación de la validación cruzada, un mapa pequeño; se abre sin conexión. Los números se guardan junto a él como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Number of bands.</source>
        <translation>Número de bandas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Number of places that samples were taken at.</source>
        <translation>Número de lugares en los que se tomaron muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Names of the elements that were left out, with commas between them.</source>
        <translation>Nombres de los elementos omitidos, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Between held-out samples and what the others give in their place, -1 to 1, median of the elements.</source>
        <translation>Entre las muestras reservadas y lo que las demás dan en su lugar, de -1 a 1, mediana de los elementos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{label}: {layer} has no coordinate reference system: set the one that its coordinates are in with the tool &apos;Assign projection&apos;.</source>
        <translation>{label}: {layer} no tiene sistema de referencia de coordenadas: asígnele el de sus coordenadas con la herramienta «Asignar proyección».</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{label}: {system} is in degrees, and distances need a projected system. Set {setting} to one of this area, such as {zone}.</source>
        <translation>{label}: {system} está en grados, y las distancias requieren un sistema proyectado. Indique en {setting} uno de esta área, como {zone}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_provenance.py"/>
        <source>Geo-Hgan {version}, {date}</source>
        <translation>Geo-Hgan {version}, {date}</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_provenance.py"/>
        <source>temporary layer</source>
        <translation>capa temporal</translation>
    </message>
    <message>
        <location filename="../processing_provider/leading_style.py"/>
        <source>Another element</source>
        <translation>Otro elemento</translation>
    </message>
    <message>
        <location filename="../processing_provider/leading_style.py"/>
        <source>Nothing stands out</source>
        <translation>Nada destaca</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Level survey</source>
        <translation>Nivelar levantamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>geochemistry,level,normalize,map sheets,laboratories,campaigns,lithology,background,regression,batch effect,mineral exploration</source>
        <translation>geoquímica,nivelar,normalizar,hojas,laboratorios,campañas,litología,fondo,regresión,efecto de lote,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Brings elements to one level across groups that do not compare: map sheets, laboratories, campaigns or rocks. By the steps along common borders, by median and interquartile range, or by quantiles; of logarithms where an element is skewed. And takes off what other elements explain of each, such as iron and manganese: the ratio to what is expected, in the unit of the element. Bands, fields and places stay. The report shows box plots before and after, and says what was left alone and what is lost: true differences between groups may go too. Cancel stops within two seconds and leaves no file.</source>
        <translation>Lleva los elementos a un mismo nivel entre grupos que no se comparan: hojas de mapa, laboratorios, campañas o rocas. Por los escalones a lo largo de límites comunes, por mediana y rango intercuartílico, o por cuantiles; de logaritmos donde un elemento es asimétrico. Y quita lo que otros elementos explican de cada uno, como hierro y manganeso: el cociente con lo esperado, en la unidad del elemento. Bandas, campos y lugares se conservan. El informe muestra diagramas de caja antes y después, y dice qué quedó como está y qué se pierde: pueden irse también diferencias reales entre grupos. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>One raster with a band for each element, or one raster for each. Either these or sample points.</source>
        <translation>Un ráster con una banda por elemento, o un ráster por cada uno. O estos o puntos de muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Fields of the sample points to level. Empty (default): every field that looks like an analysis. The other fields stay as they are.</source>
        <translation>Campos de los puntos de muestras que se nivelan. Vacío (por defecto): todo campo que parece un análisis. Los demás campos quedan como están.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field with the group</source>
        <translation>Campo con el grupo</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field of the sample points that names the sheet, laboratory, campaign or rock of each sample.</source>
        <translation>Campo de los puntos de muestras que nombra la hoja, el laboratorio, la campaña o la roca de cada muestra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Instead of a field, and for rasters: sheets or rocks, in any coordinate reference system. Where they overlap, the last one counts.</source>
        <translation>En lugar de un campo, y para rásteres: hojas o rocas, en cualquier sistema de referencia de coordenadas. Donde se superponen, cuenta el último.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field with the class</source>
        <translation>Campo con la clase</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field of the polygons that names their group.</source>
        <translation>Campo de los polígonos que nombra su grupo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Raster of the groups</source>
        <translation>Ráster de los grupos</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Instead of those: a raster whose first band holds a number for each group; any grid.</source>
        <translation>En lugar de esos: un ráster cuya primera banda tiene un número por grupo; cualquier rejilla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>{borders} (default): offsets that explain the steps between samples or cells on both sides of common borders; true differences within the groups stay, and groups must touch or overlap. {median_iqr}: every group gets the same median and the same spread. {quantiles}: every group gets the same 5th to 95th percentiles; what lies beyond keeps its distance from them. The last two also take off what truly differs between groups.</source>
        <translation>{borders} (por defecto): desplazamientos que explican los escalones entre muestras o celdas a ambos lados de límites comunes; las diferencias reales dentro de los grupos se conservan, y los grupos deben tocarse o superponerse. {median_iqr}: todos los grupos reciben la misma mediana y la misma dispersión. {quantiles}: todos los grupos reciben los mismos percentiles 5 a 95; lo que está más allá conserva su distancia a ellos. Los dos últimos quitan también lo que difiere de verdad entre grupos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Reference group</source>
        <translation>Grupo de referencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Name of the group whose level is right, such as the newest laboratory; it stays as it is. Empty (default): the mean level of all groups by their size.</source>
        <translation>Nombre del grupo cuyo nivel es correcto, como el laboratorio más nuevo; queda como está. Vacío (por defecto): el nivel medio de todos los grupos según su tamaño.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Elements that explain the background</source>
        <translation>Elementos que explican el fondo</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Optional. Names of elements with commas between them, such as Fe, Mn, Al or the loss on ignition: what they explain of the others is taken off, after levelling. Without groups, only this is done.</source>
        <translation>Opcional. Nombres de elementos separados por comas, como Fe, Mn, Al o la pérdida por ignición: lo que explican de los demás se quita, después de nivelar. Sin grupos, solo se hace esto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>{auto} (default): logarithms of concentrations and of all that is skewed, in which a factor is a step; others as they are. {log}: logarithms of all. {linear}: all as they are.</source>
        <translation>{auto} (por defecto): logaritmos de las concentraciones y de todo lo asimétrico, en los que un factor es un escalón; lo demás como está. {log}: logaritmos de todo. {linear}: todo como está.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Groups with fewer values of an element are named and left as they are; default 20.</source>
        <translation>Los grupos con menos valores de un elemento se nombran y quedan como están; por defecto 20.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Distance across a border (map units)</source>
        <translation>Distancia a través de un límite (unidades de mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Samples or cells of two groups within it are compared. Empty (default): three times the typical distance between samples, or one cell; more where a raster was interpolated across the borders.</source>
        <translation>Se comparan muestras o celdas de dos grupos dentro de ella. Vacío (por defecto): tres veces la distancia típica entre muestras, o una celda; más donde un ráster se interpoló a través de los límites.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>For rasters; with samples it is left out. GeoTIFF with the same bands. A style file lies beside it.</source>
        <translation>Para rásteres; con muestras se omite. GeoTIFF con las mismas bandas. Un archivo de estilo está a su lado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Levelled samples</source>
        <translation>Muestras niveladas</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>For samples; with rasters it is left out. The same points with the same fields, those of the elements as numbers: of a value below detection, what stands for it at its new level.</source>
        <translation>Para muestras; con rásteres se omite. Los mismos puntos con los mismos campos, los de los elementos como números: de un valor bajo el límite de detección, lo que lo representa en su nuevo nivel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Levelling report</source>
        <translation>Informe de nivelación</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Optional. Box plots before and after, variance between groups, steps at borders, what was left alone and what is lost; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. Diagramas de caja antes y después, varianza entre grupos, escalones en los límites, qué quedó como está y qué se pierde; se abre sin conexión. Los números están a su lado como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Levelled groups</source>
        <translation>Grupos nivelados</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>How many groups are at one level.</source>
        <translation>Cuántos grupos están a un mismo nivel.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Groups left alone</source>
        <translation>Grupos que quedaron como están</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Names of the others, with commas between them.</source>
        <translation>Nombres de los demás, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Variance between groups before</source>
        <translation>Varianza entre grupos antes</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Median share of the elements, 0 to 1.</source>
        <translation>Parte mediana de los elementos, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Variance between groups after</source>
        <translation>Varianza entre grupos después</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Likewise; smaller is not always better, since groups may truly differ.</source>
        <translation>Igualmente; menor no siempre es mejor, pues los grupos pueden diferir de verdad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Names of bands with commas between them, as &apos;Explore survey&apos; suggests them: Cu, Ni, As; a name that has a comma itself stands in quotation marks. Empty (default): all bands.</source>
        <translation>Opcional. Nombres de bandas separados por comas, como los sugiere «Explorar el levantamiento»: Cu, Ni, As; un nombre que contiene una coma se escribe entre comillas rectas dobles. Vacío (por defecto): todas las bandas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What stands for a value that is written with a less-than sign, as a negative number or as 0. {half_limit} (default): half the detection limit. {limit_over_root_two}: 0.71 of it. {leave_out}: nothing. Codes such as -9999 always stand for no value.</source>
        <translation>Qué sustituye a un valor escrito con un signo menor que, como número negativo o como 0. {half_limit} (por defecto): la mitad del límite de detección. {limit_over_root_two}: 0.71 de ese límite. {leave_out}: nada. Los códigos como -9999 siempre indican que no hay valor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Cells within this distance of a known deposit count as deposit. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>Las celdas a esta distancia o menos de un yacimiento conocido cuentan como yacimiento. Unidades del mapa del primer ráster; 0 (por defecto): las celdas que toca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Report on quality</source>
        <translation>Informe de calidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Report of &apos;Quality control of samples&apos;, whose verdicts are repeated here and by what takes the result. Empty (default): the one beside the samples, if there is one.</source>
        <translation>Opcional. Informe de «Control de calidad de las muestras», cuyos veredictos se repiten aquí y en lo que tome el resultado. Vacío (por defecto): el que está junto a las muestras, si lo hay.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What calculates: {auto} (default) takes what {options} says, which by default is a graphics card with CUDA where there is one, else the processor. {cpu} and {cuda} insist. The log says which one is in use.</source>
        <translation>Con qué se calcula: {auto} (por defecto) toma lo que indica {options}, que por defecto es una tarjeta gráfica con CUDA si la hay y, si no, el procesador; {cpu} y {cuda} lo imponen. El registro indica cuál se usa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Threads of the processor; empty (default): as many as {options} says, which by default is half as many as it has cores, so that QGIS has room beside them. The same input, seed, device and number of threads give the same result.</source>
        <translation>Hilos del procesador; vacío (por defecto): los que indica {options}, que por defecto son la mitad de sus núcleos, para dejar sitio a QGIS. La misma entrada, semilla, dispositivo y número de hilos dan el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Windows on these features do not train. Any coordinate reference system. Evaluating on deposits that were excluded is too optimistic, and the evaluation then says so.</source>
        <translation>Opcional. Las ventanas situadas sobre estos objetos no se usan para entrenar. En cualquier sistema de referencia de coordenadas. Evaluar con yacimientos que se excluyeron resulta demasiado optimista, y la evaluación lo advierte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Windows nearer than this to a known deposit do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation>Las ventanas a menos de esta distancia de un yacimiento conocido no se usan para entrenar. Unidades del mapa del primer ráster; 0 (por defecto) omite las ventanas que tocan uno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Training area</source>
        <translation>Área de entrenamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Polygons of the area that trains, in any coordinate reference system; default: all of it.</source>
        <translation>Opcional. Polígonos del área con la que se entrena, en cualquier sistema de referencia de coordenadas; por defecto, toda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Field that tells deposits</source>
        <translation>Campo que indica los yacimientos</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional, for a layer that holds barren places too. The features of which this field says yes (1, true, deposit) count as deposits, the others are passed over. Empty (default): every feature counts; the log warns where a field holds nothing but 0 and 1.</source>
        <translation>Opcional, para una capa que también contiene lugares estériles. Los objetos de los que este campo dice que sí (1, true, deposit) cuentan como yacimientos, los demás se pasan por alto. Vacío (por defecto): cuentan todos los objetos; el registro avisa si un campo solo contiene 0 y 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Value of a deposit in that field</source>
        <translation>Valor de un yacimiento en ese campo</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional, where the field has other words: the value that a deposit has, or several with commas between them. Case does not matter. Empty (default): 1, true, yes, deposit and the like.</source>
        <translation>Opcional, si el campo tiene otras palabras: el valor que tiene un yacimiento, o varios separados por comas. No importan las mayúsculas. Vacío (por defecto): 1, true, yes, deposit y similares.</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Of the values, before they are scaled. {auto} (default): {clr} for bands that look like concentrations if there are three or more, {log} if there are fewer, {none} for other bands, such as pH, losses on ignition and ratios, which their names tell. {clr}: of all bands, each against the mean of all. Zeros and negative values count as below detection where a logarithm is taken.</source>
        <translation>De los valores, antes de escalarlos. {auto} (por defecto): «{clr}» para las bandas que parecen concentraciones si hay tres o más, «{log}» si hay menos, «{none}» para las demás bandas, como pH, pérdidas por calcinación y cocientes, que se reconocen por su nombre. {clr}: de todas las bandas, cada una frente a la media de todas. Los ceros y los valores negativos cuentan como por debajo del límite de detección cuando se toma un logaritmo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/post_processors.py"/>
        <source>The style of {file} could not be saved: {why}</source>
        <translation>No se pudo guardar el estilo de {file}: {why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/post_processors.py"/>
        <source>{file} is the style of another layer.</source>
        <translation>{file} es el estilo de otra capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/print_layout.py"/>
        <source>{file} is no layout template: save it anew in the layout designer.</source>
        <translation>{file} no es una plantilla de composición: vuelva a guardarla en el diseñador de composiciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/print_layout.py"/>
        <source>{file} has no map: add one in the layout designer.</source>
        <translation>{file} no tiene ningún mapa: añada uno en el diseñador de composiciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Quality control of samples</source>
        <translation>Control de calidad de las muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>geochemistry,samples,quality control,qa/qc,duplicates,standards,blanks,precision,accuracy,anova,thompson-howarth,mineral exploration</source>
        <translation>geoquímica,muestras,control de calidad,qa/qc,duplicados,estándares,blancos,precisión,exactitud,anova,thompson-howarth,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Tells from duplicates, standards and blanks what the analyses of a survey can support. Duplicates give the precision of each element, and how much of its variance is error of sampling and of analysis; standards give bias, drift and runs; blanks give contamination and carry-over. Each element gets a verdict in words, which &apos;Interpolate samples&apos;, &apos;Explore survey&apos; and &apos;Thresholds of elements&apos; repeat where the report lies beside the samples, and &apos;Train model&apos; where the stack was interpolated from them. Elements are named, none is dropped. Cancel stops within two seconds and leaves no file.</source>
        <translation>Dice, a partir de duplicados, estándares y blancos, lo que permiten los análisis de un levantamiento. Los duplicados dan la precisión de cada elemento y cuánta de su varianza es error de muestreo y de análisis; los estándares, sesgo, deriva y rachas; los blancos, contaminación y arrastre. Cada elemento recibe un veredicto en palabras, que «Interpolar muestras», «Explorar el levantamiento» y «Umbrales de elementos» repiten donde el informe está junto a las muestras, y «Entrenar modelo» donde la pila se interpoló de ellas. Los elementos se nombran, ninguno se descarta. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Points or a table, one row an analysis: samples with their duplicates, and standards and blanks if there are any, which need not lie anywhere.</source>
        <translation>Puntos o una tabla, una fila por análisis: muestras con sus duplicados y, si los hay, estándares y blancos, que no necesitan estar en ningún lugar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>Campos con los análisis: números, o textos con un signo menor que para lo que está por debajo de la detección. Vacío (por defecto): todo campo que parezca un análisis, lo que no hacen identificadores ni coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field that duplicates share</source>
        <translation>Campo que comparten los duplicados</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Rows with the same value of it are duplicates of each other, such as the number of a pair or of the original. Empty (default): rows at one place are.</source>
        <translation>Opcional. Las filas con el mismo valor son duplicados entre sí, como el número de un par o del original. Vacío (por defecto): lo son las filas en un mismo lugar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the number of a sample</source>
        <translation>Campo con el número de la muestra</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional, where the field that duplicates share holds the number of the original, and is empty for the original itself: the field with its number.</source>
        <translation>Opcional, donde el campo que comparten los duplicados contiene el número del original y está vacío para el propio original: el campo con su número.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Distance of duplicates (map units)</source>
        <translation>Distancia de los duplicados (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Rows that are as near to each other as this are duplicates, where no field tells it; 0 (default): those at exactly one place.</source>
        <translation>Las filas tan próximas entre sí son duplicados, donde ningún campo lo dice; 0 (por defecto): las que están exactamente en un mismo lugar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the kind of sample</source>
        <translation>Campo con el tipo de muestra</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Says of each row whether it is a sample, field duplicate, analytical duplicate, standard or blank; usual short forms (FDUP, LDUP, STD, CRM, BLK) are known. An analytical duplicate is one of the row with the same pair that stands before it.</source>
        <translation>Opcional. Dice de cada fila si es muestra, duplicado de campo, duplicado analítico, estándar o blanco; se conocen las abreviaturas usuales (FDUP, LDUP, STD, CRM, BLK). Un duplicado analítico lo es de la fila del mismo par que está antes de él.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>What duplicates are</source>
        <translation>Qué son los duplicados</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Where no field says it. {field} (default): samples that were taken again at one site, whose difference has the error of sampling in it. {analytical}: one sample that was analysed again.</source>
        <translation>Donde ningún campo lo dice. {field} (por defecto): muestras que se tomaron otra vez en un sitio, cuya diferencia contiene el error de muestreo. {analytical}: una muestra que se analizó otra vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the name of the standard</source>
        <translation>Campo con el nombre del estándar</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Tells several standards apart. Without a field with the kind of sample, rows with a value of it are standards.</source>
        <translation>Opcional. Distingue varios estándares. Sin un campo con el tipo de muestra, las filas que tienen un valor en él son estándares.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the order of analysis</source>
        <translation>Campo con el orden de análisis</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Numbers, dates (2026-05-31) or names that end in a number, in whose order samples were analysed. Empty (default): the order of the rows.</source>
        <translation>Opcional. Números, fechas (2026-05-31) o nombres que terminan en un número, en cuyo orden se analizaron las muestras. Vacío (por defecto): el orden de las filas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. A table with a row for each standard: its name, and a field called as each element; a field with _sd behind its name holds the standard deviation. Empty (default): the median of each standard is expected of it.</source>
        <translation>Opcional. Una tabla con una fila por estándar: su nombre, y un campo llamado como cada elemento; un campo con _sd detrás de su nombre contiene la desviación estándar. Vacío (por defecto): de cada estándar se espera su mediana.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Detection limits that a blank may reach</source>
        <translation>Límites de detección que puede alcanzar un blanco</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Blanks above so many times the detection limit count as high; default 5.</source>
        <translation>Los blancos por encima de tantas veces el límite de detección cuentan como altos; por defecto 5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Quality report</source>
        <translation>Informe de calidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Verdicts, precision, variance, charts of duplicates and standards; opens offline. The numbers lie beside it as JSON. Write it into the folder of the samples, and later steps repeat its verdicts.</source>
        <translation>Opcional. Veredictos, precisión, varianza, gráficos de duplicados y estándares; se abre sin conexión. Los números están junto a él como JSON. Escríbalo en la carpeta de las muestras y los pasos siguientes repetirán sus veredictos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Small error</source>
        <translation>Error pequeño</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of the elements whose error is 5 % of the variance or less, with commas between them.</source>
        <translation>Nombres de los elementos cuyo error es el 5 % de la varianza o menos, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Broad patterns only</source>
        <translation>Solo patrones amplios</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those whose error is 5 to 20 % of the variance.</source>
        <translation>Nombres de aquellos cuyo error es del 5 al 20 % de la varianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Too large an error</source>
        <translation>Error demasiado grande</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those whose error is more than 20 % of the variance.</source>
        <translation>Nombres de aquellos cuyo error supera el 20 % de la varianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Unknown error</source>
        <translation>Error desconocido</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those with fewer than ten pairs of duplicates that are measured.</source>
        <translation>Nombres de aquellos con menos de diez pares de duplicados medidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Elements with concerns</source>
        <translation>Elementos con reparos</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those whose standards are off, drift or run, or whose blanks are high or follow what was before.</source>
        <translation>Nombres de aquellos cuyos estándares se desvían, derivan o forman rachas, o cuyos blancos son altos o siguen a lo anterior.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} is no layer of points and no table: choose that of the samples.</source>
        <translation>{label}: {layer} no es una capa de puntos ni una tabla: elija la de las muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} has no rows.</source>
        <translation>{label}: {layer} no tiene filas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{CERTIFIED}: {layer} has no field that is called as an element of the samples; it has: {fields}.</source>
        <translation>{CERTIFIED}: {layer} no tiene ningún campo que se llame como un elemento de las muestras; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} has no points, by whose places duplicates could be told: choose the field that duplicates share in {PAIR_FIELD}.</source>
        <translation>{label}: {layer} no tiene puntos por cuyos lugares pudieran reconocerse los duplicados: elija en {PAIR_FIELD} el campo que comparten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {number:,} sample of {layer} has no place, by which duplicates are told, and is left out.</source>
        <translation>{label}: {number:,} muestra de {layer} no tiene lugar, por el que se reconocen los duplicados, y se omite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {number:,} samples of {layer} have no place, by which duplicates are told, and are left out.</source>
        <translation>{label}: {number:,} muestras de {layer} no tienen lugar, por el que se reconocen los duplicados, y se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} is in degrees, in which {PAIR_DISTANCE} means little: reproject it, or choose the field that duplicates share in {PAIR_FIELD}.</source>
        <translation>{label}: {layer} está en grados, en los que {PAIR_DISTANCE} dice poco: reproyéctela, o elija en {PAIR_FIELD} el campo que comparten los duplicados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Inferno: even to the eye</source>
        <translation>Inferno: uniforme a la vista</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Viridis: even to the eye, without black</source>
        <translation>Viridis: uniforme a la vista, sin negro</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Cividis: even to the eye, safe for the colour-blind</source>
        <translation>Cividis: uniforme a la vista, apto para daltónicos</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Blue to red, as in the paper</source>
        <translation>De azul a rojo, como en el artículo</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Grey</source>
        <translation>Grises</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: {source} is no raster that can be read.</source>
        <translation>{label}: {source} no es un ráster que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} is not a raster file (it comes from {provider}): export it to a GeoTIFF and use that.</source>
        <translation>{label}: la capa {layer} no es un archivo ráster (procede de {provider}): expórtela a un GeoTIFF y use este.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} has {system} in QGIS, and its file has {file_system}: write the right one into the file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation>{label}: la capa {layer} no tiene el mismo sistema en QGIS ({system}) y en su archivo ({file_system}): escriba el correcto en el archivo con la herramienta «Asignar proyección» y vuelva a cargarla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} has an additional no data value in QGIS, which its file does not state: write it into the file with the tool &apos;Translate (convert format)&apos;, and load it again.</source>
        <translation>{label}: la capa {layer} tiene en QGIS un valor adicional de sin datos que su archivo no declara: escríbalo en el archivo con la herramienta «Traducir (convertir formato)» y cárguela de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} has no coordinate reference system, and others have: write its own into its file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation>La capa {layer} no tiene sistema de referencia de coordenadas, y otras sí: escriba el suyo en su archivo con la herramienta «Asignar proyección» y vuelva a cargarla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} ({system}) cannot be brought into the system of {first} ({first_system}): see that both have the right one, and reproject it first.</source>
        <translation>La capa {layer} ({system}) no puede llevarse al sistema de {first} ({first_system}): compruebe que ambas tengan el correcto y reproyéctela antes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} does not overlap {first}: choose layers of one area, and see that each has the right coordinate reference system.</source>
        <translation>La capa {layer} no se superpone con {first}: elija capas de una misma área y compruebe que cada una tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{layer} ({system}) and {first} ({first_system}) are in different coordinate reference systems: evaluate them one at a time, or reproject one.</source>
        <translation>{layer} ({system}) y {first} ({first_system}) están en sistemas de referencia de coordenadas distintos: evalúelos por separado o reproyecte uno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reading.py"/>
        <source>Reading {layer}: {number:,} of {count:,} features</source>
        <translation>Leyendo {layer}: {number:,} de {count:,} objetos</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>No known deposits were given: the scores are not evaluated.</source>
        <translation>No se indicaron yacimientos conocidos: las puntuaciones no se evalúan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>No duplicates, standards or blanks were given: quality control is left out.</source>
        <translation>No se indicaron duplicados, estándares ni blancos: se omite el control de calidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>No field with groups was given: nothing is levelled.</source>
        <translation>No se indicó ningún campo con grupos: no se nivela nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>geochemistry,anomaly,workflow,model,prospectivity,mineral exploration</source>
        <translation>geoquímica,anomalía,flujo de trabajo,modelo,prospectividad,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>This version of QGIS runs models in the foreground: it waits until all is done.</source>
        <translation>Esta versión de QGIS ejecuta los modelos en primer plano: espera hasta que todo termine.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>Geo-Hgan and twelve detectors run one after the other: about {minutes} minutes on a laptop.</source>
        <translation>Geo-Hgan y doce detectores se ejecutan uno tras otro: unos {minutes} minutos en un portátil.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} is no layer of points: choose that of the samples.</source>
        <translation>{label}: {layer} no es una capa de puntos: elija la de las muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no field {missing}; it has: {fields}.</source>
        <translation>{label}: {layer} no tiene el campo {missing}; tiene: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool &apos;Create points layer from table&apos;.</source>
        <translation>{label}: {layer} no tiene puntos. Si es una tabla con coordenadas, conviértala en puntos con la herramienta «Crear capa de puntos a partir de tabla».</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{sign} of {field}</source>
        <translation>{sign} de {field}</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: these fields say which numbers are limits: {pairs}.</source>
        <translation>{label}: estos campos indican qué números son límites: {pairs}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {fields} of {layer} look like signs of detection limits, and of which numbers is not to be told: all count as measured. Call such a field as that of the numbers, with _Q behind it, and write &lt; for a limit.</source>
        <translation>{label}: {fields} de {layer} parecen signos de límites de detección, y no se puede saber de qué números: todos cuentan como medidos. Llame a ese campo como al de los números, con _Q detrás, y escriba &lt; para un límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: these fields of {layer} hold numbers, but too many texts that are none, and are not taken: {fields}. Write numbers, and &lt; before a limit.</source>
        <translation>{label}: estos campos de {layer} contienen números, pero demasiados textos que no lo son, y no se toman: {fields}. Escriba números, y &lt; delante de un límite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} lies far outside the area that {system} is made for, such as at {x:,.10g}, {y:,.10g}: see that x and y are not swapped, and that it is the right coordinate reference system.</source>
        <translation>{label}: {layer} está muy lejos de la zona para la que está hecho {system}, como en {x:,.10g}, {y:,.10g}: compruebe que x e y no estén intercambiadas y que sea el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: all of {layer} lies within {size:.3g} {unit} at {x:.6g}, {y:.6g}: these look like degrees, and {system} is not in degrees. See that the layer has the right coordinate reference system.</source>
        <translation>{label}: todo {layer} está dentro de {size:.3g} {unit} en {x:.6g}, {y:.6g}: parecen grados, y {system} no está en grados. Compruebe que la capa tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Score anomalies</source>
        <translation>Puntuar anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>geochemistry,anomaly,heatmap,score,percentile,mineral exploration</source>
        <translation>geoquímica,anomalía,mapa de calor,puntuación,percentil,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Scores each pixel by how badly it fits the background that a model has learnt and how rare it is there, and loads the result as a heatmap of percentiles. Every window that overlaps a pixel counts. The log shows progress, the device and the time left. Cancel stops within two seconds and leaves no file.</source>
        <translation>Puntúa cada píxel según lo mal que encaja en el fondo que aprendió un modelo y lo raro que es en él, y carga el resultado como mapa de calor de percentiles. Cuentan todas las ventanas que cubren un píxel. El registro muestra el avance, el dispositivo y el tiempo restante. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>The rasters to score: those that trained the model, or others with the same bands. Bands are matched by name, so that any order will do. A pixel without a value in any band gets no score.</source>
        <translation>Los rásteres que se puntúan: los que entrenaron el modelo u otros con las mismas bandas. Las bandas se emparejan por su nombre, así que el orden da igual. Un píxel sin valor en alguna banda no recibe puntuación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Model file that the algorithm &apos;Train model&apos; wrote. The dialog starts with the one that was trained last.</source>
        <translation>Archivo de modelo que escribió el algoritmo «Entrenar modelo». El cuadro de diálogo empieza con el último que se entrenó.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Step between windows (pixels)</source>
        <translation>Paso entre ventanas (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Pixels; at most the model&apos;s window size. Empty (default): half of it. Smaller steps blend more windows into each pixel and take longer.</source>
        <translation>Píxeles; como máximo, el tamaño de ventana del modelo. Vacío (por defecto): la mitad. Con pasos menores se combinan más ventanas en cada píxel y se tarda más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>GeoTIFF on the grid of the first raster: the chosen metric, the others, and as its last band the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation>GeoTIFF con la rejilla del primer ráster: la métrica elegida, las demás y, como última banda, el percentil: la proporción del área (0 a 100) con puntuación menor o igual. Junto a él se guarda un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Elements sought</source>
        <translation>Elementos buscados</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional. Elements to seek beside those of the kind, or in place of a kind: symbols with blanks between them, with a plus behind those that are enriched and a minus behind those that are depleted, such as Cu+ Mo+ Na-.</source>
        <translation>Opcional. Elementos que buscar además de los del tipo, o en lugar de un tipo: símbolos separados por espacios, con un más detrás de los enriquecidos y un menos detrás de los empobrecidos, como Cu+ Mo+ Na-.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Metrics to write</source>
        <translation>Métricas que escribir</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>{all} (default): every metric, so that &apos;Evaluate scores&apos; can choose between them. {chosen}: only the metric above and what it takes, which is several times faster, as its networks are not needed by default.</source>
        <translation>{all} (por defecto): todas las métricas, para que «Evaluar puntuaciones» pueda elegir entre ellas. {chosen}: solo la métrica de arriba y lo que necesita, varias veces más rápido, pues por defecto no hacen falta las redes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Show what makes places anomalous</source>
        <translation>Mostrar los elementos anómalos</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>If checked, Contributions are written and loaded too: beside the heatmap, where that has a file of its own, unless you name another. Default: no, which is faster.</source>
        <translation>Si se marca, también se escriben y se cargan las contribuciones: junto al mapa de calor, si este tiene un archivo propio, salvo que indique otro. Por defecto: no, que es más rápido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional. Names of bands with commas between them: Contributions tell of these alone, and are written where any is named. What leads is then the one of these with the largest share; shares stay those of the whole score. Empty (default): all bands of the model.</source>
        <translation>Opcional. Nombres de bandas separados por comas: las contribuciones hablan solo de estas, y se escriben si se nombra alguna. El elemento dominante es entonces el que tiene la mayor parte entre ellas; las partes siguen siendo las de la puntuación entera. Vacío (por defecto): todas las bandas del modelo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight: {metric}</source>
        <translation>Peso de {metric}</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>In the anomaly score where something is sought; no unit, 0 leaves it out. Empty (default): {number}.</source>
        <translation>En anomaly_score donde se busca algo; sin unidad, 0 lo omite. Vacío (por defecto): {number}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>In the anomaly score; no unit. Empty (default): as in the model, {number} if it was trained by this version. As soon as one weight is given, those left empty count as 0.</source>
        <translation>En anomaly_score; sin unidad. Vacío (por defecto): como en el modelo, {number} si lo entrenó esta versión. En cuanto se da un peso, los que quedan vacíos cuentan como 0.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>A kind of deposit, if you know which one you look for: how far its pathfinder elements lie above what is usual joins the score, as the metric {enrichment}. {nothing} (default): whatever is rare. No known deposit enters. The wrong kind costs; choose by geology, before you look at an evaluation.</source>
        <translation>Un tipo de yacimiento, si sabe cuál busca: cuánto superan lo habitual sus elementos guía se suma a la puntuación, como la métrica {enrichment}. {nothing} (por defecto): todo lo raro. No entra ningún yacimiento conocido. El tipo equivocado cuesta; elija por geología, antes de mirar una evaluación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Which score comes first and gives the percentiles. {metric} (default, the band {band}): weighted sum of the others.</source>
        <translation>Qué puntuación va primero y da los percentiles. {metric} (por defecto, la banda {band}): suma ponderada de las demás.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>All of them are written, unless only the chosen one is asked for.</source>
        <translation>Se escriben todas, salvo que solo se pida la elegida.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional GeoTIFF that tells why a pixel is anomalous, loaded where the heatmap is. Where the score is one of the highest 10 % of the area, it is drawn in the colour of the leading element; elsewhere nothing stands out. Bands: the share (0 to 1) of each input band in the chosen metric; the number of the band with the largest share, the leading element; the observed value of each band; the value that is expected there, in the survey&apos;s units; and what is drawn: 0 where nothing stands out, 1 to 8 for the elements that lead most often, 9 for others. An element may lead because it is low.</source>
        <translation>GeoTIFF opcional que indica por qué un píxel es anómalo; se carga cuando se carga el mapa de calor. Donde la puntuación está en el 10 % más alto del área, se dibuja en el color del elemento dominante; en el resto nada destaca. Bandas: la parte (0 a 1) de cada banda de entrada en la métrica elegida; el número de la banda con la parte mayor, el elemento dominante; el valor observado de cada banda; el valor que se espera allí, en las unidades del levantamiento; y lo que se dibuja: 0 donde nada destaca, 1 a 8 para los elementos que dominan más a menudo, 9 para otros. Un elemento puede dominar porque es bajo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Metrics that know no bands ({metrics}) are shared out as the reconstruction error is.</source>
        <translation>Las métricas que no distinguen bandas ({metrics}) se reparten como el error de reconstrucción.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Local singularity and spectrum-area</source>
        <translation>Singularidad local y espectro-área</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>geochemistry,singularity,fractal,multifractal,local anomaly,weak anomaly,spectrum-area,s-a,background,filter,fourier,mineral exploration</source>
        <translation>geoquímica,singularidad,fractal,multifractal,anomalía local,anomalía débil,espectro-área,s-a,fondo,filtro,fourier,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Tells what stands out from its surroundings, be the level there high or low, so that weak anomalies under cover or beside strong ones show. Either as the local singularity index of each band: how its mean changes from smaller to larger windows; below 2 is enriched, above 2 depleted; of samples too. Or by parting each band into background and anomaly by the powers of its spectrum. &apos;Train model&apos; and &apos;Map prospectivity&apos; take the result, alone or beside the survey. Cancel stops within two seconds and leaves no file.</source>
        <translation>Muestra lo que sobresale de su entorno, sea el nivel allí alto o bajo, de modo que se ven anomalías débiles bajo cobertura o junto a otras fuertes. O bien como índice local de singularidad de cada banda: cómo cambia su media de ventanas menores a mayores; por debajo de 2 hay enriquecimiento, por encima de 2 empobrecimiento; también de muestras. O bien separando cada banda en fondo y anomalía por las potencias de su espectro. «Entrenar modelo» y «Cartografiar la prospectividad» toman el resultado, solo o junto a la prospección. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>One raster with a band for each element, or one raster for each; any units. Either these or sample points.</source>
        <translation>Un ráster con una banda por elemento, o un ráster por cada uno; cualquier unidad. O estos o puntos de muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Points, one a sample, with their analyses as fields; for the index alone, as a spectrum needs a grid: make one with &apos;Interpolate samples&apos; for that. Either these or survey rasters.</source>
        <translation>Puntos, uno por muestra, con sus análisis como campos; solo para el índice, pues un espectro necesita una malla: hágala para eso con «Interpolar muestras». O estos o los rásteres de la prospección.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Fields of the sample points with the analyses. Empty (default): every field that looks like an analysis. The other fields stay as they are.</source>
        <translation>Campos de los puntos de muestras con los análisis. Vacío (por defecto): todo campo que parece un análisis. Los demás campos quedan como están.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>{singularity} (default): one band for each, an index about 2 (Cheng 2007); values must be positive, and cells with others are gaps. {spectrum_area}: two bands for each (Cheng, Xu and Grunsky 2000); one band at a time is held in memory.</source>
        <translation>{singularity} (por defecto): una banda para cada una, un índice en torno a 2 (Cheng 2007); los valores deben ser positivos, y las celdas con otros quedan vacías. {spectrum_area}: dos bandas para cada una (Cheng, Xu y Grunsky 2000); se tiene en memoria una banda a la vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Side of the smallest window, odd; default 3. For samples a cell is as wide as the usual distance between them. Windows smaller than the distance between samples see the smoothness of the interpolation, not the ground.</source>
        <translation>Lado de la ventana menor, impar; por defecto 3. Para muestras una celda es tan ancha como la distancia usual entre ellas. Ventanas menores que la distancia entre muestras ven la suavidad de la interpolación, no el terreno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Side of the largest window, odd; default 13. Anomalies that are wider do not stand out. All odd sides between the two are used, or ten at even ratios if there are more.</source>
        <translation>Lado de la ventana mayor, impar; por defecto 13. Las anomalías más anchas no sobresalen. Se usan todos los lados impares entre ambos, o diez en razones iguales si hay más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>What background and anomaly are parted in. {auto} (default): logarithms of bands that are positive and skewed, others as they are. {log}: logarithms; the background has the unit of the element and the anomaly is the ratio to it. {linear}: values as they are; the anomaly is the difference.</source>
        <translation>En qué se separan fondo y anomalía. {auto} (por defecto): logaritmos de las bandas positivas y asimétricas, las demás como están. {log}: logaritmos; el fondo tiene la unidad del elemento y la anomalía es la razón respecto a él. {linear}: valores como están; la anomalía es la diferencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Which break parts background from anomaly: 1 is that of the longest wavelengths; the report tells them all. Empty (default): the first below which the spectrum is flatter, or else the first.</source>
        <translation>Qué quiebre separa fondo y anomalía: 1 es el de las longitudes de onda más largas; el informe los dice todos. Vacío (por defecto): el primero bajo el cual el espectro es más plano, o si no el primero.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Local anomalies</source>
        <translation>Anomalías locales</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>For rasters; with samples it is left out. GeoTIFF. Of each band the index, such as &apos;Cu singularity&apos;, or &apos;Cu background&apos; and &apos;Cu anomaly&apos;. A style file lies beside it.</source>
        <translation>Para rásteres; con muestras se omite. GeoTIFF. De cada banda el índice, como «Cu singularity», o «Cu background» y «Cu anomaly». Un archivo de estilo está a su lado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Optional. GeoTIFF with the standard error of the index of each band: how far the means are from a power law.</source>
        <translation>Opcional. GeoTIFF con el error estándar del índice de cada banda: cuánto se apartan las medias de una ley de potencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>For samples; with rasters it is left out. The same points with the same fields, and of each element the index, such as Cu_singularity, and its standard error, such as Cu_error. Coloured by the first index.</source>
        <translation>Para muestras; con rásteres se omite. Los mismos puntos con los mismos campos, y de cada elemento el índice, como Cu_singularity, y su error estándar, como Cu_error. Coloreados por el primer índice.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Report on local anomalies</source>
        <translation>Informe de anomalías locales</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Optional. Maps, percentiles and errors of the index and how straight its power laws are, or spectra with their breaks; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. Mapas, percentiles y errores del índice y cuán rectas son sus leyes de potencia, o espectros con sus quiebres; se abre sin conexión. Los números quedan al lado como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Names of the bands</source>
        <translation>Nombres de las bandas</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Of the result, or its fields with an index, with commas between them.</source>
        <translation>Del resultado, o de sus campos con un índice, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>What &apos;Train model&apos; takes as its transform: {none} for indices, which are no concentrations, and {auto} for background and anomaly.</source>
        <translation>Lo que «Entrenar modelo» toma como transformación: {none} para índices, que no son concentraciones, y {auto} para fondo y anomalía.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Names of bands that have no value, no positive one or a single one, with commas between them.</source>
        <translation>Nombres de las bandas sin valor, sin valor positivo o con uno solo, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>{label}: {system} is in degrees, in which windows are no squares: bring {layer} into a projected system with the tool &apos;Reproject layer&apos;, such as {zone}.</source>
        <translation>{label}: {system} está en grados, en los que las ventanas no son cuadradas: lleve {layer} a un sistema proyectado con la herramienta «Reproyectar capa», como {zone}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Stack layers</source>
        <translation>Apilar capas</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>geochemistry,geology,geophysics,raster,vector,align,resample,rasterize,distance,density,mineral exploration</source>
        <translation>geoquímica,geología,geofísica,ráster,vectorial,alinear,remuestrear,rasterizar,distancia,densidad,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Brings any mix of layers onto one grid, as one raster that &apos;Train model&apos; takes: rasters in any system and of any cell size, polygons as a band for each class, lines and points as the distance to them or their density. Names, units and sources are kept in the bands. At least one raster is needed, for the grid. Cancel stops within two seconds and leaves no file.</source>
        <translation>Lleva cualquier combinación de capas a una sola rejilla, en un único ráster como el que recibe «Entrenar modelo»: rásteres en cualquier sistema y con cualquier tamaño de celda, polígonos como una banda por clase, líneas y puntos como la distancia a ellos o su densidad. Las bandas conservan nombres, unidades y fuentes. Se necesita al menos un ráster, por la rejilla. Al cancelar, se detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Continuous values such as elements and geophysics; all bands of each are taken.</source>
        <translation>Opcional. Valores continuos, como elementos y geofísica; se usan todas las bandas de cada uno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as geology. A band for each class of a layer: 1 within its polygons, 0 elsewhere.</source>
        <translation>Opcional. Por ejemplo, geología. Una banda por cada clase de una capa: 1 dentro de sus polígonos, 0 en el resto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Field of the polygons that says their class, in every one of the layers; at most {number} classes. Bands are called after layer and class: geology: granite. Empty (default): each layer is one class.</source>
        <translation>Campo que indica la clase de los polígonos, en cada una de las capas; como máximo {number} clases. Las bandas se llaman como la capa y la clase, por ejemplo «geología: granito». Vacío (por defecto): cada capa es una clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as faults or contacts. A band for each layer: distance to its nearest feature, map units.</source>
        <translation>Opcional. Por ejemplo, fallas o contactos. Una banda por capa: distancia a su objeto más cercano, en unidades del mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Lines or points. A band for each layer: kilometres of line, or number of points, for each square kilometre about a cell.</source>
        <translation>Opcional. Líneas o puntos. Una banda por capa: kilómetros de línea o número de puntos por kilómetro cuadrado en torno a una celda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Radius of densities (map units)</source>
        <translation>Radio de las densidades (unidades del mapa)</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Features within this distance of a cell count towards its density. Empty (default): ten cells.</source>
        <translation>Los objetos a esta distancia o menos de una celda cuentan para su densidad. Vacío (por defecto): diez celdas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Raster with the grid</source>
        <translation>Ráster con la rejilla</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Its extent, cells and coordinate reference system are those of the result. Empty (default): those of the first of the rasters.</source>
        <translation>Su extensión, celdas y sistema de referencia de coordenadas son los del resultado. Vacío (por defecto): los del primero de los rásteres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Side of square cells over the extent of that grid. Empty (default): its own cells.</source>
        <translation>Lado de las celdas cuadradas en la extensión de esa rejilla. Vacío (por defecto): sus propias celdas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Of rasters on another grid. {bilinear} (default): between the four nearest cells. {nearest}: for classes and codes. {cubic}: smoother. {average}: of the cells below, from fine to coarse.</source>
        <translation>De los rásteres en otra cuadrícula. {bilinear} (por defecto): entre las cuatro celdas más próximas. {nearest}: para clases y códigos. {cubic}: más suave. {average}: de las celdas que cubre, de fino a grueso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Only cells with a value in every band</source>
        <translation>Solo celdas con valor en todas las bandas</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>If checked, a cell without a value in one band has none in any. Default: no, for training leaves such cells out itself.</source>
        <translation>Si se marca, una celda sin valor en una banda queda sin valor en todas. Por defecto no, pues el entrenamiento ya omite esas celdas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>GeoTIFF with a band for each raster band, class and layer. A style file lies beside it.</source>
        <translation>GeoTIFF con una banda por cada banda de ráster, clase y capa. Junto a él se guarda un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Names of the bands, with commas between them.</source>
        <translation>Nombres de las bandas, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Valid cells</source>
        <translation>Celdas válidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Share of the cells that have a value in every band, 0 to 1.</source>
        <translation>Proporción de las celdas que tienen valor en todas las bandas, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>There is nothing to stack: choose {rasters}, or vector layers.</source>
        <translation>No hay nada que apilar: elija {rasters} o capas vectoriales.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Vector layers have no cells: choose {label}, any raster of this area that has the cells that you want.</source>
        <translation>Las capas vectoriales no tienen celdas: elija en {label} cualquier ráster de esta área que tenga las celdas que desea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>The layer {layer} has no coordinate reference system: write its own into its file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation>La capa {layer} no tiene sistema de referencia de coordenadas: escriba el suyo en su archivo con la herramienta «Asignar proyección» y vuelva a cargarla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label} needs a grid in a projected system, and {layer} is in degrees ({system}): reproject it with the tool &apos;Warp (reproject)&apos; to one of this area, such as {zone}, and choose the result as {grid}.</source>
        <translation>{label} requiere una rejilla en un sistema proyectado, y {layer} está en grados ({system}): reproyéctela con la herramienta «Combar (reproyectar)» a uno de esta área, como {zone}, y elija el resultado como {grid}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label}: {layer} has other features than polygons: choose another layer.</source>
        <translation>{label}: {layer} tiene objetos que no son polígonos: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label}: {layer} has other features than lines or points: choose another layer.</source>
        <translation>{label}: {layer} tiene objetos que no son líneas ni puntos: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Lowest score</source>
        <translation>Puntuación más baja</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 50 % of the area</source>
        <translation>50 % superior del área</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 25 % of the area</source>
        <translation>25 % superior del área</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 10 % of the area</source>
        <translation>10 % superior del área</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 5 % of the area</source>
        <translation>5 % superior del área</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 2 % of the area</source>
        <translation>2 % superior del área</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 1 % of the area</source>
        <translation>1 % superior del área</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Highest score</source>
        <translation>Puntuación más alta</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Low (0): nothing speaks for a deposit</source>
        <translation>Baja (0): nada indica un yacimiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Middle (0.5): as much speaks for as against</source>
        <translation>Media (0.5): hay tanto a favor como en contra</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>High (1): most like the known deposits</source>
        <translation>Alta (1): lo más parecido a los yacimientos conocidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>{index}: enriched</source>
        <translation>{index}: enriquecido</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>{index}: as around it</source>
        <translation>{index}: como su entorno</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>{index}: depleted</source>
        <translation>{index}: empobrecido</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>High-confidence anomaly</source>
        <translation>Anomalía de alta confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Halo of a hidden deposit</source>
        <translation>Halo de un yacimiento oculto</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Below 1.8: enriched</source>
        <translation>Menos de 1.8: enriquecido</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>1.8 to 1.95</source>
        <translation>1.8 a 1.95</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>1.95 to 2.05: as around it</source>
        <translation>1.95 a 2.05: como su entorno</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>2.05 to 2.2</source>
        <translation>2.05 a 2.2</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Above 2.2: depleted</source>
        <translation>Más de 2.2: empobrecido</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Class {number}</source>
        <translation>Clase {number}</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Class {number}: above {threshold}</source>
        <translation>Clase {number}: por encima de {threshold}</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Priority {low} to {high}</source>
        <translation>Prioridad {low} a {high}</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggested_bands.py"/>
        <source>{path} was trained on other bands: {bands}.</source>
        <translation>{path} se entrenó con otras bandas: {bands}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/systems.py"/>
        <source>no coordinate reference system</source>
        <translation>sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/systems.py"/>
        <source>a system without a name</source>
        <translation>un sistema sin nombre</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Rank targets</source>
        <translation>Ordenar objetivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>geochemistry,anomaly,targets,ranking,polygons,atlas,pdf,field work,mineral exploration</source>
        <translation>geoquímica,anomalía,objetivos,orden,polígonos,atlas,pdf,trabajo de campo,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Outlines the areas of the highest scores, says what leads in each and how far the nearest known deposit is, and ranks them by a sum that you can weigh. The layer can be written to any vector format, such as GeoPackage or CSV; an atlas for the field as PDF has an overview and a page for each target. Cancel stops within two seconds and leaves no file.</source>
        <translation>Delimita las áreas de las puntuaciones más altas, dice qué predomina en cada una y a qué distancia está el yacimiento conocido más próximo, y las ordena por una suma cuyos pesos puede elegir. La capa puede escribirse en cualquier formato vectorial, como GeoPackage o CSV; un atlas de campo en PDF tiene una vista general y una página por objetivo. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Raster that the algorithm &apos;Score anomalies&apos; wrote, a prospectivity map, or any whose values are larger where it is more anomalous.</source>
        <translation>Ráster que escribió el algoritmo «Puntuar anomalías», un mapa de prospectividad, o cualquiera cuyos valores sean mayores donde es más anómalo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Band to outline</source>
        <translation>Banda que se delimita</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Default 1, the metric that was chosen when scoring. Percentiles are those of this band.</source>
        <translation>1 (por defecto), la métrica que se eligió al puntuar. Los percentiles son los de esta banda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>The highest so many percent of the area are outlined; default 2.</source>
        <translation>Se delimita este porcentaje más alto del área; 2 (por defecto).</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Outlines the cells with this value of the band or a larger one instead of a percentage, such as a threshold that &apos;Evaluate scores&apos; suggests.</source>
        <translation>Opcional. Delimita las celdas con este valor de la banda o uno mayor en lugar de un porcentaje, como un umbral que sugiera «Evaluar puntuaciones».</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Areas whose nearest cells are as near as this, centre to centre, are one target; 0 (default): only cells that share an edge.</source>
        <translation>Las áreas cuyas celdas más próximas están así de cerca, de centro a centro, son un solo objetivo; 0 (por defecto): solo celdas que comparten un borde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Smaller areas are left out; default 3.</source>
        <translation>Se omiten las áreas menores; 3 (por defecto).</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>The list ends after so many ranks; default 50, at most 1000.</source>
        <translation>La lista termina tras este número de puestos; 50 (por defecto), 1000 como máximo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. The contributions of the elements that &apos;Score anomalies&apos; wrote with the scores: they tell which elements lead, and what is observed and expected of them.</source>
        <translation>Opcional. Las contribuciones de los elementos que «Puntuar anomalías» escribió con las puntuaciones: dicen qué elementos predominan, y qué se observa y se espera de ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Filtered anomalies</source>
        <translation>Anomalías filtradas</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Raster that &apos;Filter anomalies&apos; wrote: cells that it kept count.</source>
        <translation>Opcional. Ráster que escribió «Filtrar anomalías»: cuentan las celdas que conservó.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Raster that &apos;Map prospectivity&apos; wrote: the highest probability of a target counts.</source>
        <translation>Opcional. Ráster que escribió «Cartografiar la prospectividad»: cuenta la probabilidad más alta de un objetivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. The nearest one is told of each target; a target that is far from all of them counts as new.</source>
        <translation>Opcional. Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. De cada objetivo se dice el más próximo; un objetivo alejado de todos cuenta como nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Distance that counts as new (km)</source>
        <translation>Distancia que cuenta como nueva (km)</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>A target as far from every known deposit as this is wholly new. Empty (default): a tenth of the diagonal of the raster.</source>
        <translation>Un objetivo así de lejos de todo yacimiento conocido es del todo nuevo. Vacío (por defecto): una décima parte de la diagonal del ráster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Polygons of rocks; the one that most of a target lies in is told.</source>
        <translation>Opcional. Polígonos de rocas; se dice aquella en la que está la mayor parte de un objetivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Field with the rock</source>
        <translation>Campo con la roca</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Field of the geology that names the rock; needed with it.</source>
        <translation>Campo de la geología que nombra la roca; hace falta con ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>A kind of deposit whose pathfinder elements shall lead. Nothing in particular (default): what the scores were told to look for, if anything.</source>
        <translation>Un tipo de yacimiento cuyos elementos indicadores deben predominar. Nada en particular (por defecto): lo que se pidió buscar a las puntuaciones, si se pidió algo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Elements of your own in place of a kind, or beside it, such as Cu+ Mo+ Na-: a plus for those that are enriched, a minus for depleted ones.</source>
        <translation>Opcional. Elementos propios en lugar de un tipo o además de él, como Cu+ Mo+ Na-: un más para los enriquecidos, un menos para los empobrecidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Polygons with rank, priority (0 to 100), place and degrees of the peak, area, percentiles, leading elements, observed and expected values, nearest deposit. Labelled with their ranks and coloured by priority.</source>
        <translation>Polígonos con puesto, prioridad (0 a 100), lugar y grados del pico, área, percentiles, elementos principales, valores observados y esperados, yacimiento más próximo. Rotulados con sus puestos y coloreados por prioridad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Report on targets</source>
        <translation>Informe de objetivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. The list, the elements of each target, and how each priority is made; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. La lista, los elementos de cada objetivo y cómo se forma cada prioridad; se abre sin conexión. Los números están al lado como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. An overview with the ranks, then a page for each target: map, elements as bars, coordinates in the system of the map and in degrees, nearest deposit, and room for notes.</source>
        <translation>Opcional. Una vista general con los puestos, y después una página por objetivo: mapa, elementos como barras, coordenadas en el sistema del mapa y en grados, yacimiento más próximo y espacio para notas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Targets listed</source>
        <translation>Objetivos listados</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Number of targets written.</source>
        <translation>Número de objetivos escritos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Targets found</source>
        <translation>Objetivos encontrados</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Number before the list ended.</source>
        <translation>Número antes de que terminara la lista.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Lowest score of a target.</source>
        <translation>Puntuación más baja de un objetivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Best priority</source>
        <translation>Mejor prioridad</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>That of the first rank.</source>
        <translation>La del primer puesto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>{field} is missing: choose the field of {layer} that names the rock.</source>
        <translation>Falta {field}: elija el campo de {layer} que nombra la roca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>The field atlas could not be written: {why}</source>
        <translation>No se pudo escribir el atlas de campo: {why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>In the sum that ranks; no unit, 0 leaves it out. {what} Default {number}.</source>
        <translation>En la suma que ordena; sin unidad, 0 lo deja fuera. {what} {number} (por defecto).</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Thresholds of elements</source>
        <translation>Umbrales de elementos</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>geochemistry,threshold,background,anomaly,tukey,boxplot,mad,probability plot,sinclair,concentration-area,classes,mineral exploration</source>
        <translation>geoquímica,umbral,fondo,anomalía,tukey,diagrama de caja,mad,gráfico de probabilidad,sinclair,concentración-área,clases,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Tells above which value each element, or a score, is anomalous: by Tukey&apos;s upper fence, the median and two median absolute deviations, the bends of the log-probability plot, the breaks of the concentration-area relation, and a percentile. The report shows histogram, box plot and probability plot of each with these thresholds, says where the methods disagree, and how many known deposits each class holds. The chosen method makes the classes. Cancel stops within two seconds and leaves no file.</source>
        <translation>Dice por encima de qué valor es anómalo cada elemento, o una puntuación: por la valla superior de Tukey, la mediana y dos desviaciones absolutas medianas, los quiebres del gráfico de probabilidad logarítmico, los quiebres de la relación concentración-área y un percentil. El informe muestra el histograma, el diagrama de caja y el gráfico de probabilidad de cada uno con estos umbrales, dice dónde discrepan los métodos y cuántos yacimientos conocidos contiene cada clase. El método elegido forma las clases. Cancelar detiene en dos segundos y no deja ningún archivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Survey or score rasters</source>
        <translation>Rásteres del levantamiento o de puntuación</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>One raster with a band for each element, or one raster for each, or a score raster; any units. Either these or sample points. Percentiles of scores are left out.</source>
        <translation>Un ráster con una banda por elemento, o un ráster por cada uno, o un ráster de puntuación; cualquier unidad. O bien estos o bien puntos de muestreo. Los percentiles de las puntuaciones se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Points, one a sample, with their analyses as fields. Either these or rasters.</source>
        <translation>Puntos, uno por muestra, con sus análisis como campos. O bien estos o bien rásteres.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Fields of the sample points with the analyses. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>Campos de los puntos de muestreo con los análisis. Vacío (por defecto): todo campo que parezca un análisis, lo que no hacen identificadores ni coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Method of the classes</source>
        <translation>Método de las clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>All methods are reported; this one makes the classes. {tukey} (default): third quartile plus one and a half interquartile ranges. {median_mad}: median plus two median absolute deviations. {log_probability}: where the lines through it bend, up to three classes above the background. {concentration_area}: where the lines through that relation meet. {percentile}: the one that is chosen below.</source>
        <translation>Se informa de todos los métodos; este forma las clases. {tukey} (por defecto): tercer cuartil más uno y medio rangos intercuartílicos. {median_mad}: mediana más dos desviaciones absolutas medianas. {log_probability}: donde se quiebran sus rectas, hasta tres clases por encima del fondo. {concentration_area}: donde se encuentran las rectas de esa relación. {percentile}: el que se elige abajo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Of the method of that name; default 98, above which 2 % of the values lie whatever they are.</source>
        <translation>Del método de ese nombre; por defecto 98, por encima del cual queda el 2 % de los valores, sean cuales sean.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>What fences, medians and probabilities are taken of. {auto} (default): logarithms of elements that are skewed, others as they are. {log}: logarithms. {linear}: values as they are.</source>
        <translation>De qué se toman vallas, medianas y probabilidades. {auto} (por defecto): logaritmos de los elementos asimétricos, los demás como están. {log}: logaritmos. {linear}: los valores como están.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional. How many of them each class holds is told; thresholds do not depend on them.</source>
        <translation>Opcional. Se dice cuántos de ellos contiene cada clase; los umbrales no dependen de ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional, for rasters. GeoTIFF with a band for each element: how many thresholds lie below the value, 0 for the background. A style file lies beside it.</source>
        <translation>Opcional, para rásteres. GeoTIFF con una banda por elemento: cuántos umbrales quedan por debajo del valor, 0 para el fondo. Junto a él hay un archivo de estilo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Classes of samples</source>
        <translation>Clases de las muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional, for samples. The samples with their values, and for each element a field with its class.</source>
        <translation>Opcional, para muestras. Las muestras con sus valores y, para cada elemento, un campo con su clase.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Table of thresholds</source>
        <translation>Tabla de umbrales</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional. Table with element, method, scale, threshold and the share of the values above it (0 to 1).</source>
        <translation>Opcional. Tabla con elemento, método, escala, umbral y la parte de los valores por encima (0 a 1).</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Threshold report</source>
        <translation>Informe de umbrales</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional. All thresholds, the distributions with these in them, where methods disagree, and the classes; opens offline. The numbers lie beside it as JSON.</source>
        <translation>Opcional. Todos los umbrales, las distribuciones con ellos, dónde discrepan los métodos, y las clases; se abre sin conexión. Los números están junto a él como JSON.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Of each element by the chosen method.</source>
        <translation>De cada elemento por el método elegido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Without a threshold</source>
        <translation>Sin umbral</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Names of the elements of which the chosen method gives none, with commas between them.</source>
        <translation>Nombres de los elementos para los que el método elegido no da ninguno, separados por comas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Methods disagree</source>
        <translation>Los métodos discrepan</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Names of the elements on which methods disagree more than tenfold in the share of the values above.</source>
        <translation>Nombres de los elementos en los que los métodos discrepan en más de diez veces en la parte de los valores por encima.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Train model</source>
        <translation>Entrenar modelo</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>geochemistry,anomaly,background,gan,autoencoder,deep learning,mineral exploration</source>
        <translation>geoquímica,anomalía,fondo,gan,autocodificador,aprendizaje profundo,exploración minera</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Learns the geochemical background of a survey from its rasters, for the algorithm that scores anomalies. No known deposits are needed, and none should be excluded if the result is to be evaluated on them: that would flatter it. The log shows the loss of each epoch, the device and the time left. Cancel stops within two seconds; the last complete epoch is kept in a checkpoint beside the model file, from which training can go on, unless a cluster trains.</source>
        <translation>Aprende el fondo geoquímico de un levantamiento a partir de sus rásteres, para el algoritmo que puntúa anomalías. No se necesitan yacimientos conocidos, y no conviene excluir ninguno si el resultado se va a evaluar con ellos: saldría favorecido. El registro muestra la pérdida de cada época, el dispositivo y el tiempo restante. Al cancelar, se detiene en dos segundos; la última época completa se conserva en un punto de control junto al archivo del modelo, desde el que se puede continuar el entrenamiento, salvo que entrene un clúster.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. Pixels without a value in any band are left out, and so are numbers that stand for none though the file does not state it, such as -9999; the log names them. &apos;Interpolate samples&apos; makes one of sample points, &apos;Stack layers&apos; of polygons and lines.</source>
        <translation>Un ráster con una banda por elemento, un ráster por elemento, o ambas cosas; en cualquier unidad. Las capas con otra rejilla se alinean con la primera, y el registro indica cómo. Los píxeles sin valor en alguna banda se omiten, y también los números que representan la ausencia de valor sin que el archivo lo indique, como -9999; el registro los nombra. «Interpolar muestras» crea uno a partir de puntos de muestreo; «Apilar capas», a partir de polígonos y líneas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>{balanced} (default): small convolutional networks, windows of 8 pixels, minutes on a laptop. {fast}: smaller and shorter still, for a first look. {reference}: the published networks and schedule, windows of 16 pixels, hours without a graphics card.</source>
        <translation>{balanced} (por defecto): redes convolucionales pequeñas, ventanas de 8 píxeles, minutos en un portátil. {fast}: aún más pequeño y corto, para un primer vistazo. {reference}: las redes y el plan de entrenamiento publicados, ventanas de 16 píxeles, horas sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Side of the square windows, pixels, 4 to 64; empty (default): that of the preset.</source>
        <translation>Lado de las ventanas cuadradas, en píxeles, de 4 a 64; vacío (por defecto): el del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Epochs at most</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>At most this many epochs of the first step, in which autoencoder and generators train together. It stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}.</source>
        <translation>Máximo de épocas de la primera etapa, en la que se entrenan juntos el autocodificador y los generadores. Se detiene cuando su pérdida se estabiliza, y se conserva la mejor época. Vacío (por defecto): {epochs}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Of everything random; default 0. Another seed gives a slightly different model.</source>
        <translation>De todo lo aleatorio; por defecto 0. Otra semilla da un modelo ligeramente distinto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Epochs of the guided step at most</source>
        <translation>Máximo de épocas de la etapa guiada</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>At most this many epochs of the second step, in which the encoder is guided by the generator. It stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}.</source>
        <translation>Máximo de épocas de la segunda etapa, en la que el generador guía al codificador. Se detiene cuando su pérdida se estabiliza, y se conserva la mejor época. Vacío (por defecto): {epochs}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows in an epoch</source>
        <translation>Ventanas por época</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows drawn in each epoch; empty (default): those of the preset.</source>
        <translation>Ventanas que se toman en cada época; vacío (por defecto): las del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows in a batch; empty (default): that of the preset. Fewer need less memory.</source>
        <translation>Ventanas por lote; vacío (por defecto): las del ajuste predefinido. Con menos se necesita menos memoria.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Latent size</source>
        <translation>Tamaño del espacio latente</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Numbers that a window is encoded in; empty (default): that of the preset.</source>
        <translation>Números en los que se codifica una ventana; vacío (por defecto): los del ajuste predefinido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Of the first step, the second takes half; empty (default): that of the preset. Make it smaller if training diverges.</source>
        <translation>De la primera etapa, la segunda usa la mitad; vacío (por defecto): la del ajuste predefinido. Redúzcala si el entrenamiento diverge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Weight of the feature loss</source>
        <translation>Peso de la pérdida de características</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Weight in the second step of the discriminator&apos;s features; default 1.</source>
        <translation>Peso, en la segunda etapa, de las características del discriminador; por defecto 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows with a smaller share of pixels with values do not train; 0.01 to 1, default 0.5.</source>
        <translation>Las ventanas con una proporción menor de píxeles con valor no se usan para entrenar; de 0.01 a 1, por defecto 0.5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan checkpoint (*.checkpoint);;All files (*)</source>
        <translation>Punto de control de Geo-Hgan (*.checkpoint);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The file that a cancelled or failed training left beside its model file (model.geohgan.checkpoint). Only epochs, learning rate, weight of the feature loss, windows in an epoch, batch size, device and threads may differ from that run; give everything else as before.</source>
        <translation>Opcional. El archivo que un entrenamiento cancelado o fallido dejó junto a su archivo de modelo (model.geohgan.checkpoint). Respecto a aquella ejecución solo pueden cambiar las épocas, la tasa de aprendizaje, el peso de la pérdida de características, las ventanas por época, el tamaño de lote, el dispositivo y los hilos; indique todo lo demás como antes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan model (*.geohgan)</source>
        <translation>Modelo de Geo-Hgan (*.geohgan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>The trained model: one file with networks, band names, scaling, history, and the values of up to 8192 pixels of the training area, which scoring compares with.</source>
        <translation>El modelo entrenado: un solo archivo con las redes, los nombres de las bandas, el escalado, el historial y los valores de hasta 8192 píxeles del área de entrenamiento, con los que se compara al puntuar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Training report</source>
        <translation>Informe de entrenamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The losses as curves, and what was trained on; opens offline in any browser.</source>
        <translation>Opcional. Las pérdidas como curvas y con qué se entrenó; se abre sin conexión en cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Autoencoder loss</source>
        <translation>Pérdida del autocodificador</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Mean loss of the autoencoder in the first step&apos;s best epoch, which is kept, scaled units squared.</source>
        <translation>Pérdida media del autocodificador en la mejor época de la primera etapa, que es la que se conserva, en unidades escaladas al cuadrado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Reconstruction loss</source>
        <translation>Pérdida de reconstrucción</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Mean loss of the reconstruction in the second step&apos;s best epoch, which is kept, scaled units squared.</source>
        <translation>Pérdida media de la reconstrucción en la mejor época de la segunda etapa, que es la que se conserva, en unidades escaladas al cuadrado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>choose a smaller {PATCH_SIZE}, 4 at least</source>
        <translation>elija un valor menor de {PATCH_SIZE}, 4 como mínimo</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>The model is {path}. &apos;Score anomalies&apos; starts with it.</source>
        <translation>El modelo está en {path}. «Puntuar anomalías» empieza con él.</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>A checkpoint keeps the last complete epoch: to go on, run it again with {parameter} (advanced) set to {file}</source>
        <translation>Un punto de control conserva la última época completa: para continuar, ejecútelo de nuevo con {parameter} (avanzado) puesto en {file}</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>{number} with {preset}</source>
        <translation>{number} con {preset}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>the map units of the raster</source>
        <translation>las unidades del mapa del ráster</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the distance {distance} is larger than the raster; it is in {unit}.</source>
        <translation>{label}: la distancia {distance} es mayor que el ráster; se expresa en {unit}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: {layer} has no features with a geometry: choose another layer. If it is a table with coordinates, make points of it with the tool &apos;Create points layer from table&apos;.</source>
        <translation>{label}: {layer} no tiene objetos con geometría: elija otra capa. Si es una tabla con coordenadas, conviértala en puntos con la herramienta «Crear capa de puntos a partir de tabla».</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} lie elsewhere than in {place}, and have no effect.</source>
        <translation>{label}: {number:,} de {count:,} objetos de {layer} no están en {place} y no tienen efecto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the field {field} of {layer} is empty in {area}.</source>
        <translation>{label}: el campo {field} de {layer} está vacío en {area}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the field {field} of {layer} has {count} different values in {area}, and each would be a band. It looks like an identifier: choose one with {most} classes or fewer.</source>
        <translation>{label}: el campo {field} de {layer} tiene {count} valores distintos en {area}, y cada uno sería una banda. Parece un identificador: elija uno con {most} clases o menos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{area} or within {distance} of it</source>
        <translation>{area} ni a {distance} o menos de distancia</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: none of the {count} features of {layer} lies in {place}: choose the layer of this area, and see that it has the right coordinate reference system.</source>
        <translation>{label}: ninguno de los {count} objetos de {layer} está en {place}: elija la capa de esta área y compruebe que tiene el sistema de referencia de coordenadas correcto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Geo-Hgan: beside its peers</source>
        <translation>Geo-Hgan: junto a sus pares</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Geo-Hgan and twelve other detectors on one survey, in one figure: trains and scores with Geo-Hgan, scores with the seven deep detectors that its paper compares itself with and with five classic ones, and draws the ROC curves of all against the known deposits. Minutes on a laptop; the log says before it starts about how long. Cancel stops within two seconds.</source>
        <translation>Geo-Hgan y otros doce detectores en un levantamiento, en una figura: entrena y puntúa con Geo-Hgan, puntúa con los siete detectores profundos con los que se compara su artículo y con cinco clásicos, y traza las curvas ROC de todos frente a los yacimientos conocidos. Minutos en un portátil; el registro dice antes de empezar cuánto tarda aproximadamente. Al cancelar, se detiene en dos segundos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are compared. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>Las celdas a esta distancia o menos de un yacimiento conocido cuentan como yacimiento al comparar las puntuaciones. Unidades del mapa del primer ráster; 0 (por defecto): las celdas que toca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Optional. Windows and pixels on these features are not learnt from. Comparing on deposits that were excluded is too optimistic, and the report then says so.</source>
        <translation>Opcional. No se aprende de las ventanas ni de los píxeles sobre estas entidades. Comparar con yacimientos que se excluyeron es demasiado optimista, y el informe lo advierte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Windows and pixels nearer than this to them are not learnt from. Map units of the first raster; 0 (default) leaves out those that touch one.</source>
        <translation>No se aprende de las ventanas ni de los píxeles a menos de esta distancia de ellas. Unidades del mapa del primer ráster; 0 (por defecto) excluye los que tocan alguna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation>Un ráster con una banda por elemento, un ráster por elemento o ambas cosas; en cualquier unidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Points, lines or polygons in any coordinate reference system. They take no part in training; the scores are held against them.</source>
        <translation>Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. No intervienen en el entrenamiento; las puntuaciones se comparan con ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Of Geo-Hgan. fast (default): about as long a training as the other detectors have. balanced: minutes on a laptop. reference: the published networks and schedule, hours without a graphics card.</source>
        <translation>De Geo-Hgan. fast (por defecto): un entrenamiento aproximadamente tan largo como el de los demás detectores. balanced: minutos en un portátil. reference: las redes y el plan de entrenamiento publicados, horas sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>ROC curves and AUC of all scores in one figure; opens offline in any browser.</source>
        <translation>Curvas ROC y AUC de todas las puntuaciones en una figura; se abre sin conexión en cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>One row a score, the largest AUC first.</source>
        <translation>Una fila por puntuación, primero la de mayor AUC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Comparison of scores, report</source>
        <translation>Comparación de puntuaciones, informe</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Comparison of scores, table</source>
        <translation>Comparación de puntuaciones, tabla</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Geo-Hgan: from the laboratory to targets</source>
        <translation>Geo-Hgan: del laboratorio a los objetivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The whole desk in one step: what duplicates, standards and blanks say of each element, sheets or laboratories brought to one level, thresholds an element at a time, a stack of element grids, the transform and the bands to train with, a model of the background, a score of every pixel and its thresholds, high-confidence anomalies, and a ranked list of targets with an atlas for the field. Steps that a survey has nothing for are left out. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>Todo el trabajo de mesa en un paso: lo que duplicados, estándares y blancos dicen de cada elemento, hojas o laboratorios llevados a un nivel, umbrales elemento por elemento, una pila de mallas de elementos, la transformación y las bandas para entrenar, un modelo del fondo, una puntuación de cada píxel y sus umbrales, anomalías de alta confianza, y una lista ordenada de objetivos con un atlas para el campo. Los pasos para los que una prospección no tiene nada se omiten. Cancelar detiene en dos segundos; lo que los pasos anteriores han escrito queda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Side of the square cells. Empty (default): half the usual distance between neighbouring samples.</source>
        <translation>Lado de las celdas cuadradas. Vacío (por defecto): la mitad de la distancia habitual entre muestras vecinas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. Table or points with the analyses of duplicates, standards or blanks beside each other; it may be the samples themselves. What they say of each element is repeated by the later steps. Empty (default): quality control is left out.</source>
        <translation>Opcional. Tabla o puntos con los análisis de duplicados, estándares o blancos juntos; pueden ser las propias muestras. Lo que dicen de cada elemento lo repiten los pasos posteriores. Vacío (por defecto): se omite el control de calidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Each becomes a band of its name. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>Campos con los análisis: números, o textos con un signo menor que para lo que está por debajo del límite de detección. Cada uno pasa a ser una banda con su nombre. Vacío (por defecto): todos los campos que parecen análisis, lo que no incluye identificadores ni coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. Field of the samples that names the sheet, laboratory or campaign of each: these are brought to one level along their common borders. Empty (default): nothing is levelled.</source>
        <translation>Opcional. Campo de las muestras que nombra la hoja, el laboratorio o la campaña de cada una: se llevan a un mismo nivel a lo largo de sus bordes comunes. Vacío (por defecto): no se nivela nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field of that table that tells standards and blanks from samples.</source>
        <translation>Campo de esa tabla que distingue los estándares y los blancos de las muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. They take no part in training; the nearest one is told of each target, and a target that is far from all of them counts as new.</source>
        <translation>Opcional. Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. No intervienen en el entrenamiento; de cada objetivo se indica el más próximo, y un objetivo lejano a todos ellos cuenta como nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field of that table that is the same for an original and its duplicate, and for no other sample.</source>
        <translation>Campo de esa tabla que es igual en un original y su duplicado, y en ninguna otra muestra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Balanced (default): minutes on a laptop. Fast: for a first look. As published: the published networks and schedule, hours without a graphics card.</source>
        <translation>Equilibrado (por defecto): minutos en un portátil. Rápido: para un primer vistazo. Según la publicación: las redes y el calendario publicados, horas sin tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>A kind of deposit: where its pathfinder elements are enriched, scores rise, and targets rank higher. Nothing in particular (default): whatever is unusual.</source>
        <translation>Un tipo de yacimiento: donde sus elementos indicadores están enriquecidos, las puntuaciones suben y los objetivos quedan más arriba. Nada en particular (por defecto): lo que sea inusual.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The highest so many percent of the area are outlined as targets; default 2.</source>
        <translation>Este porcentaje más alto del área se delimita como objetivos; 2 (por defecto).</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>What the stack holds, which bands were left out of the training, and why; opens offline.</source>
        <translation>Qué contiene la pila, qué bandas se omitieron en el entrenamiento y por qué; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>GeoTIFF with the score where a pixel is a high-confidence anomaly.</source>
        <translation>GeoTIFF con la puntuación donde un píxel es una anomalía de alta confianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>What was done to each element and what to doubt, cross-validated; opens offline.</source>
        <translation>Qué se hizo con cada elemento y de qué conviene dudar, con validación cruzada; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>GeoTIFF with a band for each element, for training and scoring again.</source>
        <translation>GeoTIFF con una banda por elemento, para volver a entrenar y puntuar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Box plots before and after, and what was left alone; opens offline. Not written without groups.</source>
        <translation>Diagramas de caja antes y después, y lo que se dejó como estaba; se abre sin conexión. No se escribe sin grupos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>What duplicates, standards and blanks say of each element; opens offline. Not written without them.</source>
        <translation>Lo que duplicados, estándares y blancos dicen de cada elemento; se abre sin conexión. No se escribe sin ellos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>GeoTIFF: the metrics, and as its last band the percentile (0 to 100).</source>
        <translation>GeoTIFF: las métricas y, como última banda, el percentil (0 a 100).</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. GeoTIFF with a band for each metric: how many thresholds lie below the value, 0 for the background.</source>
        <translation>Opcional. GeoTIFF con una banda por métrica: cuántos umbrales quedan por debajo del valor, 0 para el fondo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>All thresholds of each metric of the score, and where methods disagree; opens offline.</source>
        <translation>Todos los umbrales de cada métrica de la puntuación, y dónde discrepan los métodos; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>PDF: an overview with the ranks, then a page for each target, with room for notes.</source>
        <translation>PDF: una vista general con el orden y una página por objetivo, con espacio para notas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The list, the elements of each target, and how each priority is made; opens offline.</source>
        <translation>La lista, los elementos de cada objetivo y cómo se forma cada prioridad; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Polygons with rank, priority (0 to 100), leading elements and nearest deposit.</source>
        <translation>Polígonos con orden, prioridad (0 a 100), elementos predominantes y yacimiento más próximo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. The samples with, for each element, a field with its class by Tukey&apos;s upper fence: 0 for the background, 1 above it.</source>
        <translation>Opcional. Las muestras con, para cada elemento, un campo con su clase por la valla superior de Tukey: 0 para el fondo, 1 por encima.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>All thresholds of each element, the distributions with these in them, and where methods disagree; opens offline.</source>
        <translation>Todos los umbrales de cada elemento, las distribuciones con ellos, y dónde discrepan los métodos; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The trained model, for scoring other rasters with the same bands.</source>
        <translation>El modelo entrenado, para puntuar otros rásteres con las mismas bandas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Duplicates, standards and blanks</source>
        <translation>Duplicados, estándares y blancos</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field with the kind</source>
        <translation>Campo con el tipo</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field with the pair</source>
        <translation>Campo con el par</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Classes of the score</source>
        <translation>Clases de la puntuación</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Thresholds of the score, report</source>
        <translation>Umbrales de la puntuación, informe</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Geo-Hgan: samples to anomalies</source>
        <translation>Geo-Hgan: de las muestras a las anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>What makes an anomaly. Published criteria (default): the two of AnomFilter. Top share: the highest cells. Concentration-area: those above the highest break of that relation. Prediction-area: those above the crossing of that plot, by the known deposits.</source>
        <translation>Qué hace una anomalía. Criterios publicados (por defecto): los dos de AnomFilter. Parte más alta: las celdas más altas. Concentración-área: las que superan la ruptura más alta de esa relación. Predicción-área: las que superan el cruce de ese gráfico, según los depósitos conocidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Of Top share: the percent of the cells that remain; default 5.</source>
        <translation>De Parte más alta: el porcentaje de las celdas que quedan; por defecto 5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>The whole way from samples in one step: interpolates them into a stack of element grids, explores it for the transform and the bands to train with, trains a model on the background, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>Todo el camino desde las muestras en un solo paso: las interpola en una pila de rejillas de elementos, la explora para elegir la transformación y las bandas del entrenamiento, entrena un modelo con el fondo, puntúa cada píxel, contrasta las puntuaciones con los yacimientos conocidos y filtra la mejor métrica para obtener las anomalías de alta confianza. Al cancelar, se detiene en dos segundos; lo que ya escribieron los pasos anteriores se conserva.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>What stands for a value that is written with a less-than sign, as a negative number or as 0; the default is half the detection limit. Codes such as -9999 always stand for no value.</source>
        <translation>Qué sustituye a un valor escrito con un signo menor que, como número negativo o como 0; por defecto, la mitad del límite de detección. Códigos como -9999 indican siempre que no hay valor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the stack; 0 (default): the cells that it touches.</source>
        <translation>Las celdas a esta distancia o menos de un yacimiento conocido cuentan como yacimiento al evaluar las puntuaciones. Unidades del mapa de la pila; 0 (por defecto): las celdas que toca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. They take no part in training; they choose the best metric and measure it. Without them the scores are not evaluated, and the first metric is filtered.</source>
        <translation>Opcional. Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. No intervienen en el entrenamiento; eligen la mejor métrica y la miden. Sin ellos las puntuaciones no se evalúan y se filtra la primera métrica.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Smoothing multiquadric (default): smooth surfaces that may pass by the samples a little. Inverse distance weighting: of the nearest samples, with a dot about each. Triangulation: exact at each sample. Ordinary kriging: with a variogram that is fitted to each element; the slowest.</source>
        <translation>Multicuadrática suavizante (por defecto): superficies suaves que pueden pasar algo al lado de las muestras. Distancia inversa ponderada: de las muestras más cercanas, con una mancha alrededor de cada una. Triangulación: exacta en cada muestra. Kriging ordinario: con un variograma ajustado a cada elemento; el más lento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>ROC curves and the AUC of each metric; opens offline in any browser.</source>
        <translation>Curvas ROC y AUC de cada métrica; se abre sin conexión en cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>GeoTIFF with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation>GeoTIFF con la puntuación de la mejor métrica donde un píxel es una anomalía de alta confianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>One point for each such pixel, with score, percentile (0 to 100) and distance.</source>
        <translation>Un punto por cada uno de esos píxeles, con puntuación, percentil (0 a 100) y distancia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>GeoTIFF: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation>GeoTIFF: las seis métricas y, como última banda, el percentil (0 a 100).</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Geo-Hgan: from local singularity to targets</source>
        <translation>Geo-Hgan: de la singularidad local a los objetivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>For weak anomalies, under cover or on ground whose level changes: the local singularity index of each element, which tells what is enriched against its surroundings, a model of these indices, a score of every pixel where several of them are unusual together, what it is worth on known deposits, its thresholds, and a ranked list of targets with an atlas for the field. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>Para anomalías débiles, bajo cobertura o en terreno cuyo nivel cambia: el índice local de singularidad de cada elemento, que dice qué está enriquecido frente a su entorno, un modelo de esos índices, una puntuación de cada píxel donde varios son inusuales a la vez, lo que vale en yacimientos conocidos, sus umbrales, y una lista ordenada de objetivos con un atlas para el campo. Cancelar detiene en dos segundos; lo que los pasos anteriores han escrito queda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>Las celdas a esta distancia o menos de un yacimiento conocido cuentan como yacimiento al evaluar las puntuaciones. Unidades del mapa del primer ráster; 0 (por defecto): las celdas que toca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. They take no part in training; the scores are evaluated on them, the nearest one is told of each target, and a target that is far from all of them counts as new.</source>
        <translation>Opcional. Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas. No intervienen en el entrenamiento; las puntuaciones se evalúan con ellos, de cada objetivo se indica el más próximo, y un objetivo lejano a todos ellos cuenta como nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>GeoTIFF with the index of each element: below 2 is enriched, above 2 depleted.</source>
        <translation>GeoTIFF con el índice de cada elemento: por debajo de 2 hay enriquecimiento, por encima de 2 empobrecimiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Maps, percentiles and errors of the index, and how straight its power laws are; opens offline.</source>
        <translation>Mapas, percentiles y errores del índice, y cuán rectas son sus leyes de potencia; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>The trained model, for scoring other indices of the same elements.</source>
        <translation>El modelo entrenado, para puntuar otros índices de los mismos elementos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Geo-Hgan: source area to target prospectivity</source>
        <translation>Geo-Hgan: del área de origen a la prospectividad del área objetivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>The last third of the method in one step: finds the high-confidence anomalies of a source area, as &apos;Geo-Hgan: survey to anomalies&apos; does, and maps the prospectivity of a target area from its known deposits with these anomalies as further positives, and without them. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>El último tercio del método en un solo paso: halla las anomalías de alta confianza de un área de origen, como «Geo-Hgan: del levantamiento a las anomalías», y cartografía la prospectividad de un área objetivo a partir de sus yacimientos conocidos, con estas anomalías como positivos adicionales y sin ellas. Al cancelar, se detiene en dos segundos; lo que ya escribieron los pasos anteriores se conserva.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Cells within this distance of a known deposit count as deposit, in either area. Map units of its first raster; 0 (default): the cells that it touches.</source>
        <translation>Las celdas a esta distancia o menos de un yacimiento conocido cuentan como yacimiento, en ambas áreas. Unidades del mapa del primer ráster de cada una; 0 (por defecto): las celdas que toca.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>What learns the deposits: a random forest (default), gradient boosting, logistic regression, a support vector machine, or a small convolutional network on windows.</source>
        <translation>Con qué se aprenden los yacimientos: un bosque aleatorio (por defecto), potenciación del gradiente, regresión logística, una máquina de vectores de soporte o una pequeña red convolucional sobre ventanas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Parts of the target area that are held out in turn; no more than it has known deposits. Default 5.</source>
        <translation>Partes del área objetivo que se reservan por turnos; no más que yacimientos conocidos tiene. Por defecto 5.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Where anomalies are sought: one raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation>Dónde se buscan anomalías: un ráster con una banda por elemento, un ráster por elemento, o ambas cosas; en cualquier unidad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Points, lines or polygons in any coordinate reference system: what the classifier learns from, and is cross-validated against.</source>
        <translation>Puntos, líneas o polígonos en cualquier sistema de referencia de coordenadas: de lo que aprende el clasificador y con lo que se valida de forma cruzada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Where prospectivity is mapped: the same bands as the source area, in any order.</source>
        <translation>Dónde se cartografía la prospectividad: las mismas bandas que el área de origen, en cualquier orden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>GeoTIFF of the target area: how likely a deposit is, 0 to 1, learnt from known deposits and anomalies.</source>
        <translation>GeoTIFF del área objetivo: probabilidad de un yacimiento, de 0 a 1, aprendida de los yacimientos conocidos y las anomalías.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Cross-validated AUC with the anomalies and without; opens offline in any browser.</source>
        <translation>AUC de la validación cruzada con las anomalías y sin ellas; se abre sin conexión en cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>The same, learnt from the known deposits alone.</source>
        <translation>Lo mismo, aprendido solo de los yacimientos conocidos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>How well each metric finds the known deposits of the source area; opens offline in any browser.</source>
        <translation>Lo bien que cada métrica encuentra los yacimientos conocidos del área de origen; se abre sin conexión en cualquier navegador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>GeoTIFF of the source area with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation>GeoTIFF del área de origen con la puntuación de la mejor métrica donde un píxel es una anomalía de alta confianza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>GeoTIFF of the source area: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation>GeoTIFF del área de origen: las seis métricas y, como última banda, el percentil (0 a 100).</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Folds of the cross-validation</source>
        <translation>Pliegues de la validación cruzada</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Survey rasters of the source area</source>
        <translation>Rásteres del área de origen</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Known deposits of the source area</source>
        <translation>Yacimientos conocidos del área de origen</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Known deposits of the target area</source>
        <translation>Yacimientos conocidos del área objetivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Geo-Hgan: from stream sediments to targets</source>
        <translation>Geo-Hgan: de los sedimentos de corriente a los objetivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>The desk for stream sediments in one step: what duplicates, standards and blanks say of each element, sheets or laboratories brought to one level, thresholds an element at a time, the catchment of each sample and a stack of the contents over these, the transform and the bands to train with, a model of the background, a score of every pixel and its thresholds, and a ranked list of targets with an atlas for the field. Steps that a survey has nothing for are left out. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>El trabajo de mesa para sedimentos de corriente en un paso: lo que duplicados, estándares y blancos dicen de cada elemento, hojas o laboratorios llevados a un nivel, umbrales elemento por elemento, la cuenca de cada muestra y una pila de los contenidos sobre estas, la transformación y las bandas para entrenar, un modelo del fondo, una puntuación de cada píxel y sus umbrales, y una lista ordenada de objetivos con un atlas para el campo. Los pasos para los que una prospección no tiene nada se omiten. Cancelar detiene en dos segundos; lo que los pasos anteriores han escrito queda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Side of the square cells of the stack: larger ones than those of the elevations, such as 100 m, train and score faster. Empty (default): those of the elevations.</source>
        <translation>Lado de las celdas cuadradas de la pila: celdas mayores que las de las elevaciones, como 100 m, entrenan y puntúan más rápido. Vacío (por defecto): las de las elevaciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Off (default). On: what contents have beyond the median of the survey is multiplied by the area upstream over that of a source of 1 km² (Hawkes 1976), so that catchments of different size compare.</source>
        <translation>Desactivado (por defecto). Activado: lo que los contenidos tienen por encima de la mediana de la prospección se multiplica por el área aguas arriba sobre la de una fuente de 1 km² (Hawkes 1976), de modo que cuencas de distinto tamaño son comparables.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Points, one a sample of stream sediment, with their analyses as fields. Any coordinate reference system.</source>
        <translation>Puntos, uno por muestra de sedimento de corriente, con sus análisis como campos. En cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>A polygon for each sample, with its fields, its areas, how far the sample was moved to a stream, and what to doubt.</source>
        <translation>Un polígono por muestra, con sus campos, sus áreas, cuánto se movió la muestra hasta una corriente, y qué dudar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Areas, how far samples were moved, what to doubt, and what was done about dilution; opens offline.</source>
        <translation>Áreas, cuánto se movieron las muestras, qué dudar, y qué se hizo con la dilución; se abre sin conexión.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>Geo-Hgan: survey to anomalies</source>
        <translation>Geo-Hgan: del levantamiento a las anomalías</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>The whole way in one step: trains a model on the background of a survey, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>Todo el camino en un solo paso: entrena un modelo con el fondo de un levantamiento, puntúa cada píxel, contrasta las puntuaciones con los yacimientos conocidos y filtra la mejor métrica para obtener las anomalías de alta confianza. Al cancelar, se detiene en dos segundos; lo que ya escribieron los pasos anteriores se conserva.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>Optional. Windows on these features do not train. Evaluating on deposits that were excluded is too optimistic, and the report then says so.</source>
        <translation>Opcional. Las ventanas sobre estas entidades no entrenan. Evaluar con yacimientos que se excluyeron es demasiado optimista, y el informe lo advierte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>Windows nearer than this to them do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation>Las ventanas a menos de esta distancia de ellas no entrenan. Unidades del mapa del primer ráster; 0 (por defecto) excluye solo las ventanas que tocan alguna.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Scheduler file</source>
        <translation>Archivo de planificador</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>File of Dask&apos;s configuration</source>
        <translation>Archivo de configuración de Dask</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Dask scheduler (default: none)</source>
        <translation>Planificador de Dask (por omisión: ninguno)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Address or scheduler file of a Dask cluster, whose workers then compute the blocks of maps and train models; empty for this machine. The environment variable {variable} goes before it.</source>
        <translation>Dirección o archivo de planificador de un clúster de Dask, cuyos trabajadores calculan entonces los bloques de los mapas y entrenan los modelos; vacío para este equipo. La variable de entorno {variable} tiene prioridad.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Security (default: none)</source>
        <translation>Seguridad (por omisión: ninguna)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>A file of Dask&apos;s configuration (YAML) with the certificates of an encrypted cluster. Without them a Dask scheduler trusts whoever reaches it.</source>
        <translation>Un archivo de configuración de Dask (YAML) con los certificados de un clúster cifrado. Sin ellos, un planificador de Dask confía en quien llegue a él.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>No scheduler is named: all is computed on this machine.</source>
        <translation>No se nombra ningún planificador: todo se calcula en este equipo.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Looking for workers…</source>
        <translation>Buscando trabajadores…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Test of the Dask cluster</source>
        <translation>Prueba del clúster de Dask</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Geo-Hgan diagnostics</source>
        <translation>Diagnóstico de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Copy this into an issue when something fails. Passwords are left out, and your home folder stands as ~; look through it all the same before you make it public.</source>
        <translation>Copie esto en una incidencia cuando algo falle. Las contraseñas se omiten y su carpeta personal figura como ~; aun así, revíselo antes de publicarlo.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Asking QGIS and the engine…</source>
        <translation>Preguntando a QGIS y al motor…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Top percent of the area</source>
        <translation>Porcentaje superior del área</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Fewest cells of a polygon</source>
        <translation>Mínimo de celdas de un polígono</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Draw the layer as a heatmap</source>
        <translation>Dibujar la capa como mapa de calor</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Save as anomaly polygons…</source>
        <translation>Guardar como polígonos de anomalía…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>&amp;Top</source>
        <translation>&amp;Mostrar el</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>of the area</source>
        <translation>superior del área</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Polygons of at &amp;least</source>
        <translation>Polígonos &amp;desde</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>cells ({area} km²)</source>
        <translation>celdas ({area} km²)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>The layer is not drawn from its percentiles alone: a threshold cannot be seen in it.</source>
        <translation>La capa no se dibuja solo según sus percentiles: en ella no se puede ver un umbral.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>All of the area is shown. Lower the share to see its highest scores alone.</source>
        <translation>Se muestra toda el área. Baje la proporción para ver solo sus puntuaciones más altas.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Scores from about {score} up</source>
        <translation>Puntuaciones desde aproximadamente {score}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/contributions_reader.py"/>
        <source>{file} is no contributions raster of this version.</source>
        <translation>{file} no es un ráster de contribuciones de esta versión.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>Inspect scores</source>
        <translation>Inspeccionar puntuaciones</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>Pick a place on the map</source>
        <translation>Elegir un lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>{layer} cannot be brought into the coordinate reference system of the scores.</source>
        <translation>{layer} no se puede llevar al sistema de referencia de coordenadas de las puntuaciones.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>No layer has scores: run &apos;Score anomalies&apos; or add its raster to the project.</source>
        <translation>Ninguna capa tiene puntuaciones: ejecute «Puntuar anomalías» o añada su ráster al proyecto.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>Click or drag on the map, or walk over it with the arrow keys.</source>
        <translation>Haga clic o arrastre en el mapa, o recórralo con las flechas.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>This place has no score: a band of the survey has no value here.</source>
        <translation>Este lugar no tiene puntuación: una banda del levantamiento no tiene valor aquí.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/histogram.py"/>
        <source>Histogram of the scores</source>
        <translation>Histograma de las puntuaciones</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/histogram.py"/>
        <source>Scores from {low} to {high}; those from {threshold} up are coloured.</source>
        <translation>Puntuaciones de {low} a {high}; se colorean las que llegan a {threshold} o más.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/inspection.py"/>
        <source>{file} has no scores.</source>
        <translation>{file} no tiene puntuaciones.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/layer_choices.py"/>
        <source>{file}, beside the scores</source>
        <translation>{file}, junto a las puntuaciones</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/layer_choices.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Which elements drive the score is in its contributions: tick &apos;Show what makes places anomalous&apos; in &apos;Score anomalies&apos;, or choose their raster above.</source>
        <translation>Qué elementos determinan la puntuación está en sus contribuciones: marque «Mostrar los elementos anómalos» en «Puntuar anomalías», o elija arriba su ráster.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Scores of the place</source>
        <translation>Puntuaciones del lugar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Higher than</source>
        <translation>Mayor que</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Elements that drive the score</source>
        <translation>Elementos que determinan la puntuación</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Elements: to the right more than expected, to the left less</source>
        <translation>Elementos: a la derecha más de lo esperado, a la izquierda menos</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Scores around the place</source>
        <translation>Puntuaciones alrededor del lugar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Leading element there</source>
        <translation>Elemento principal allí</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>{name} {score}: percentile {percentile:.1f}, in the top {top:.1f} % of the area</source>
        <translation>{name} {score}: percentil {percentile:.1f}, en el {top:.1f} % superior del área</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Sought: {what}</source>
        <translation>Se busca: {what}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Scores in the window of {size} x {size} cells around the place; arrow keys move it.</source>
        <translation>Puntuaciones en la ventana de {size} x {size} celdas alrededor del lugar; las flechas lo mueven.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>{size} x {size} cells</source>
        <translation>{size} x {size} celdas</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Nearest known deposit: {where}{name}</source>
        <translation>Yacimiento conocido más cercano: {where}{name}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>Save as anomaly polygons</source>
        <translation>Guardar como polígonos de anomalía</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)</source>
        <translation>GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{file} is open as a layer of the project: choose another name, or remove the layer first.</source>
        <translation>{file} está abierto como capa del proyecto: elija otro nombre o quite primero la capa.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{file} exists already: choose it by its whole name, or another.</source>
        <translation>{file} ya existe: escriba su nombre completo o elija otro.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>Anomaly polygons, top {top:g} % of the area</source>
        <translation>Polígonos de anomalía, {top:g} % superior del área</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>Anomaly polygons, top {top:g} %</source>
        <translation>Polígonos de anomalía, {top:g} % superior</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{found} areas were found, and the first {count} of them are in the file.</source>
        <translation>Se hallaron {found} áreas, y las primeras {count} están en el archivo.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>No se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/raster_reader.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>{file} no se puede abrir como ráster.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Geo-Hgan models</source>
        <translation>Modelos de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Score with it…</source>
        <translation>Puntuar con él…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Models that were trained or used lately, and others in their folders. AUC: how well the scores of the model found known deposits when they were last evaluated (0.5 is chance, 1 is perfect).</source>
        <translation>Modelos entrenados o usados últimamente, y otros de sus carpetas. AUC: lo bien que las puntuaciones del modelo hallaron yacimientos conocidos en su última evaluación (0.5 es azar, 1 es perfecto).</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{name} is no name of a file.</source>
        <translation>{name} no es un nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{file} exists already: choose another name.</source>
        <translation>{file} ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{file} could not be renamed: {why}</source>
        <translation>No se pudo cambiar el nombre de {file}: {why}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Delete these files for good?</source>
        <translation>¿Borrar definitivamente estos archivos?</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{file} could not be deleted: {why}</source>
        <translation>No se pudo borrar {file}: {why}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>There is none yet: &apos;Train model&apos; makes one.</source>
        <translation>Todavía no hay ninguno: «Entrenar modelo» crea uno.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>{python} runs the engine, named by {source}. It has all the packages that are needed.</source>
        <translation>El motor se ejecuta con {python}, indicado por {source}. Tiene todos los paquetes necesarios.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation>Python del entorno del motor</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Set up the engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>half of the cores</source>
        <translation>la mitad de los núcleos</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Folder for outputs</source>
        <translation>Carpeta de salidas</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Python (default: one is looked for)</source>
        <translation>Python (por defecto: se busca uno)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Of an environment that has the engine&apos;s packages; the engine runs apart from QGIS.</source>
        <translation>El de un entorno que tenga los paquetes del motor; el motor se ejecuta aparte de QGIS.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>What it stands for that algorithms choose their device themselves. Automatic (default): a graphics card with CUDA where there is one, else the processor.</source>
        <translation>Lo que significa que los algoritmos elijan el dispositivo por sí mismos. Automático (por defecto): una tarjeta gráfica con CUDA si la hay; si no, el procesador.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Processor threads (default: half of the cores)</source>
        <translation>Hilos del procesador (por defecto: la mitad de los núcleos)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>What the algorithms take where their threads are left empty.</source>
        <translation>Lo que toman los algoritmos cuando se dejan vacíos sus hilos.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Memory limit (GB, default: none)</source>
        <translation>Límite de memoria (GB, por defecto: ninguno)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>A run that takes more ends, and says so. Half a gigabyte goes before it has read any data.</source>
        <translation>Una ejecución que lo supere se detiene y lo indica. Ya se ocupa medio gigabyte antes de leer dato alguno.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Output folder (default: temporary files)</source>
        <translation>Carpeta de salida (por defecto: archivos temporales)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Dialogs offer new files in it; scripts name their own.</source>
        <translation>Los diálogos proponen en ella los archivos nuevos; los scripts indican los suyos.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Show the algorithms</source>
        <translation>Mostrar los algoritmos</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Style of this layer…</source>
        <translation>Estilo de esta capa…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Map to print…</source>
        <translation>Mapa para imprimir…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Edit a copy of a workflow</source>
        <translation>Editar una copia de un flujo de trabajo</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Map and report as PDF…</source>
        <translation>Mapa e informe en PDF…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The algorithms are in the Processing toolbox: enable the Processing plugin.</source>
        <translation>Los algoritmos están en la caja de herramientas de Procesos: active el complemento Processing.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Scoring geochemical anomalies needs the engine&apos;s packages, which are yet to be set up.</source>
        <translation>Para puntuar anomalías geoquímicas hacen falta los paquetes del motor, que aún no se han preparado.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The engine is not ready.</source>
        <translation>El motor no está listo.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The engine is ready. Try it on an example survey with hidden deposits.</source>
        <translation>El motor está listo. Pruébelo con un levantamiento de ejemplo con yacimientos ocultos.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Make the example survey</source>
        <translation>Crear el levantamiento de ejemplo</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>The map shows nothing that could be printed: add a layer first, and zoom to it.</source>
        <translation>El mapa no muestra nada que se pueda imprimir: añada primero una capa y haga zoom a ella.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>Map and report as PDF</source>
        <translation>Mapa e informe en PDF</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>{file} holds the map and {reports}.</source>
        <translation>{file} contiene el mapa y {reports}.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>{file} holds the map alone, as no report was found on its layers: give &apos;Evaluate scores&apos; or &apos;Map prospectivity&apos; a file for the report.</source>
        <translation>{file} contiene solo el mapa, pues no se encontró ningún informe sobre sus capas: dé a «Evaluar puntuaciones» o a «Cartografiar la prospectividad» un archivo para el informe.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>The engine&apos;s packages are not set up yet.</source>
        <translation>Los paquetes del motor aún no están instalados.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{python}, named by {source}, runs the engine, and lacks {packages}.</source>
        <translation>El motor se ejecuta con {python}, indicado por {source}, pero faltan {packages}.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{python}, named by {source}, runs the engine, and has all the packages that it needs.</source>
        <translation>El motor se ejecuta con {python}, indicado por {source}, y tiene todos los paquetes que necesita.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Set up the Geo-Hgan engine</source>
        <translation>Instalar el motor de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Processor, {size} GB</source>
        <translation>Procesador, {size} GB</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Optional, for a computer without internet</source>
        <translation>Opcional, para un equipo sin internet</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>With the packages for Dask clusters, whose workers compute maps and train models</source>
        <translation>Con los paquetes para clústeres de Dask, cuyos trabajadores calculan mapas y entrenan modelos</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Optional, looked for if empty</source>
        <translation>Opcional; si queda vacío, se busca</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Use another Python…</source>
        <translation>Usar otro Python…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Build</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Made with Python</source>
        <translation>Creado con Python</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>The engine runs on packages (torch and others) in a Python environment of its own, in {folder}. Nothing is installed into QGIS, and updates of the plugin leave it alone.</source>
        <translation>El motor funciona con paquetes (torch y otros) en un entorno de Python propio, en {folder}. No se instala nada en QGIS, y las actualizaciones del complemento no lo afectan.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Setting up the Geo-Hgan engine</source>
        <translation>Instalando el motor de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Remove these environments?</source>
        <translation>¿Quitar estos entornos?</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Only those of other versions</source>
        <translation>Solo los de otras versiones</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Removed: {folders}.</source>
        <translation>Quitados: {folders}.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Removing Geo-Hgan environments</source>
        <translation>Quitando entornos de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Looking for the Geo-Hgan engine</source>
        <translation>Buscando el motor de Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>A set-up was interrupted and left {folder}: the next one starts anew.</source>
        <translation>Una instalación se interrumpió y dejó {folder}: la próxima empezará de nuevo.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>No NVIDIA graphics card was found.</source>
        <translation>No se encontró ninguna tarjeta gráfica NVIDIA.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{card}, driver {driver}</source>
        <translation>{card}, controlador {driver}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{card}: update the driver to use the card.</source>
        <translation>{card}: actualice el controlador para usar la tarjeta.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Graphics card ({build}), {size} GB</source>
        <translation>Tarjeta gráfica ({build}), {size} GB</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{python}, which the options named, is no longer used.</source>
        <translation>{python}, indicado en las opciones, ya no se usa.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>The environment variable {variable} names another Python, which goes before it.</source>
        <translation>La variable de entorno {variable} indica otro Python, que tiene prioridad.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Choose a raster in the layer panel first: a score, prospectivity or survey raster.</source>
        <translation>Elija primero un ráster en el panel de capas: de puntuación, de prospectividad o del levantamiento.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Style of {layer}</source>
        <translation>Estilo de {layer}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>From {low} % to {high} % of the values</source>
        <translation>Del {low} % al {high} % de los valores</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>From the lowest to the highest value</source>
        <translation>Del valor más bajo al más alto</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Blend with the layers below (hillshade)</source>
        <translation>Mezclar con las capas inferiores (sombreado)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Multiplies the colours with those below, and blurs the cells into each other.</source>
        <translation>Multiplica los colores por los de las capas inferiores y difumina las celdas entre sí.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>New rasters of this kind get these colours too.</source>
        <translation>Los rásteres nuevos de este tipo también toman estos colores.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>The style beside the file, {file}, follows.</source>
        <translation>También se actualiza el estilo que acompaña al archivo, {file}.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/task.py"/>
        <source>Cancelled before it began.</source>
        <translation>Cancelado antes de empezar.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/waiting.py"/>
        <source>{run} waits until QGIS has a thread for it; at work are: {others}.</source>
        <translation>{run} espera a que QGIS tenga un hilo libre; están trabajando: {others}.</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/waiting.py"/>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/workflows.py"/>
        <source>{model} (copy)</source>
        <translation>{model} (copia)</translation>
    </message>
</context>
</TS>
