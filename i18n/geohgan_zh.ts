<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Geohgan</name>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>All pixels of the training area have the same values: there is nothing to tell apart.</source>
        <translation>训练区所有像素的值相同：无从区分。</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>Fitting {detector}</source>
        <translation>正在拟合 {detector}</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{count} pixels</source>
        <translation>{count} 个像素</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{count} pixels, each the mean of the {size} x {size} pixels around it</source>
        <translation>{count} 个像素，每个取其周围 {size} x {size} 像素的平均值</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>a sample of {drawn} (seed {seed}) of {pixels}</source>
        <translation>{drawn} 个样本（种子 {seed}），抽自 {pixels}</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{detector} learns from {pixels}, {excluded} left out near {EXCLUDE}.</source>
        <translation>{detector} 从 {pixels} 学习，{EXCLUDE} 附近排除 {excluded} 个。</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{detector} learns from {pixels}.</source>
        <translation>{detector} 从 {pixels} 学习。</translation>
    </message>
    <message>
        <location filename="../models/baseline/classic.py"/>
        <source>{detector} cannot learn from these bands ({fault}): leave out bands that hardly vary, such as elements mostly below detection, or choose another {DETECTOR}.</source>
        <translation>{detector} 无法从这些波段学习（{fault}）：请去掉几乎不变的波段，例如大多低于检出限的元素，或选择其他 {DETECTOR}。</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>{detector} learns from {count} windows of {size} x {size} pixels, {excluded} left out near {EXCLUDE}. Those that hold unknown anomalies are among them: it has no labels.</source>
        <translation>{detector} 从 {count} 个 {size} x {size} 像素的窗口学习，{EXCLUDE} 附近排除 {excluded} 个。其中也包含带有未知异常的窗口：它没有标签。</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>The card ran out of memory: going on with batches of {batch_size} windows.</source>
        <translation>显存不足：改用每批 {batch_size} 个窗口继续。</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>The card ran out of memory: going on without it, which takes longer.</source>
        <translation>显存不足：将不使用显卡继续，耗时更长。</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>Training on batches of {number:,} windows</source>
        <translation>以每批 {number:,} 个窗口训练</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>choose a smaller {PATCH_SIZE}, or fewer bands</source>
        <translation>请选择更小的 {PATCH_SIZE} 或更少的波段</translation>
    </message>
    <message>
        <location filename="../models/baseline/deep.py"/>
        <source>The card has too little free memory for these windows: going on without it.</source>
        <translation>显卡的可用显存不足以处理这些窗口：将不使用显卡继续。</translation>
    </message>
    <message>
        <location filename="../models/baseline/detectors.py"/>
        <source>it takes all {components} components to hold {share:.0%} of the variance</source>
        <translation>需要全部 {components} 个主成分才能达到 {share:.0%} 的方差</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Percentiles written</source>
        <translation>百分位已写出</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Device: {device}. Transforms: {transforms}.</source>
        <translation>设备：{device}。变换：{transforms}。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>{kind} of {bands}</source>
        <translation>{kind}（{bands}）</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>{detector} collapsed in training: {trouble}. Its map says little of anomalies. Try more or fewer {EPOCHS}, another {PATCH_SIZE} or {SEED}, or another {DETECTOR}.</source>
        <translation>{detector} 在训练中崩溃：{trouble}。其图件几乎不能说明异常。请增减 {EPOCHS}，更换 {PATCH_SIZE} 或 {SEED}，或选择其他 {DETECTOR}。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Block {number} of {count}, {time_left}</source>
        <translation>块 {number}/{count}，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/baseline/training_pixels.py"/>
        <source>The training area has {count} pixels to learn from, and {minimum} are the fewest: use a smaller {EXCLUDE_DISTANCE}, {PATCH_SIZE} or {MIN_VALID}, or a larger {MASK}.</source>
        <translation>训练区可供学习的像素有 {count} 个，至少需要 {minimum} 个：请减小 {EXCLUDE_DISTANCE}、{PATCH_SIZE} 或 {MIN_VALID}，或扩大 {MASK}。</translation>
    </message>
    <message>
        <location filename="../models/catchments/flow.py"/>
        <source>No cell of {DEM} has a value: choose another raster.</source>
        <translation>{DEM} 没有任何像元有值：请选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../models/catchments/flow.py"/>
        <source>{DEM} is flat, {height:g} everywhere, and water runs nowhere: choose a raster of elevations.</source>
        <translation>{DEM} 是平的，处处为 {height:g}，水无处可流：请选择高程栅格。</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Reading the samples</source>
        <translation>正在读取样品</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>The samples have no field {field}; they have: {fields}.</source>
        <translation>样品没有字段 {field}；现有：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Following the water</source>
        <translation>正在追踪水流</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Finding the catchments</source>
        <translation>正在查找汇水区</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Writing the catchments</source>
        <translation>正在写入汇水区</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Writing the raster</source>
        <translation>正在写入栅格</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>{DEM} is in {crs}, and slopes and areas need a projected system: bring it into one with the tool &apos;Warp (reproject)&apos;, such as {zone}.</source>
        <translation>{DEM} 采用 {crs}，而坡度和面积需要投影坐标系：请用工具“变形 (重投影)”将其转到投影坐标系，例如 {zone}。</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>{DEM} has no coordinate reference system: assign it with the tool &apos;Assign projection&apos;.</source>
        <translation>{DEM} 没有坐标参考系：请用工具“指定投影”指定。</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>resample the elevations to larger cells, or cut out a part of them</source>
        <translation>请将高程重采样为更大的像元，或裁出其中一部分</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>Following water over {width:,} x {height:,} cells</source>
        <translation>在 {width:,} x {height:,} 个像元上追踪水流</translation>
    </message>
    <message>
        <location filename="../models/catchments/job.py"/>
        <source>None of the {count:,} samples lies where {DEM} has a value: see that both have the right coordinate reference system, or choose another raster.</source>
        <translation>{count:,} 个样品中没有一个位于 {DEM} 有值之处：请检查两者的坐标参考系是否正确，或选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>Catchments of {samples:,} samples at {outlets:,} outlets; half of them are larger than {middle:.3g} km², most between {low:.3g} and {high:.3g} km².</source>
        <translation>{samples:,} 个样品的汇水区，共 {outlets:,} 个出水口；其中一半大于 {middle:.3g} km²，大多在 {low:.3g} 至 {high:.3g} km² 之间。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} of {samples:,} samples lies outside the elevations and has no catchment.</source>
        <translation>{samples:,} 个样品中有 {number:,} 个位于高程范围之外，没有汇水区。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} of {samples:,} samples lie outside the elevations and have no catchment.</source>
        <translation>{samples:,} 个样品中有 {number:,} 个位于高程范围之外，没有汇水区。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} sample has no stream within {distance:g} map units and stays where it is: look at its catchment, and raise {SNAP} or lower {STREAM_AREA}.</source>
        <translation>{number:,} 个样品在 {distance:g} 个地图单位内没有河流，留在原处：请查看其汇水区，并增大 {SNAP} 或减小 {STREAM_AREA}。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} samples have no stream within {distance:g} map units and stay where they are: look at their catchments, and raise {SNAP} or lower {STREAM_AREA}.</source>
        <translation>{number:,} 个样品在 {distance:g} 个地图单位内没有河流，留在原处：请查看它们的汇水区，并增大 {SNAP} 或减小 {STREAM_AREA}。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchment reaches the edge of the elevations and may go on beyond: its area is the least that it can be.</source>
        <translation>{number:,} 个汇水区到达高程边缘，可能延伸到其外：其面积只是下限。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchments reach the edge of the elevations and may go on beyond: their areas are the least that they can be.</source>
        <translation>{number:,} 个汇水区到达高程边缘，可能延伸到其外：它们的面积只是下限。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{share:.0f} % of the elevations lie in depressions and were filled, and on such flats the way of the water is arbitrary: look at catchments that run straight, and take elevations that were conditioned for drainage.</source>
        <translation>{share:.0f} % 的高程位于洼地并已填平，而在这样的平地上水流路径是任意的：请查看呈直线的汇水区，并使用经过水系处理的高程。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchment has fewer than {cells} cells: take elevations with smaller cells.</source>
        <translation>{number:,} 个汇水区不足 {cells} 个像元：请使用像元更小的高程。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchments have fewer than {cells} cells: take elevations with smaller cells.</source>
        <translation>{number:,} 个汇水区不足 {cells} 个像元：请使用像元更小的高程。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} sample has the outlet of another one, and with it its catchment; maps take their mean.</source>
        <translation>{number:,} 个样品与另一个样品共用出水口及其汇水区；图上取其平均值。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} samples have the outlet of another one, and with it its catchment; maps take their mean.</source>
        <translation>{number:,} 个样品与另一个样品共用出水口及其汇水区；图上取其平均值。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchment has others within it.</source>
        <translation>{number:,} 个汇水区内含有其他汇水区。</translation>
    </message>
    <message>
        <location filename="../models/catchments/remarks.py"/>
        <source>{number:,} catchments have others within them.</source>
        <translation>{number:,} 个汇水区内含有其他汇水区。</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Catchments of samples</source>
        <translation>样品的汇水区</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Share of the catchments (%)</source>
        <translation>汇水区的占比（%）</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area upstream (km²)</source>
        <translation>上游面积（km²）</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area of the polygon (km²)</source>
        <translation>多边形面积（km²）</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Moved to the stream (map units)</source>
        <translation>移到河流的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area upstream, dark to bright on a logarithmic scale</source>
        <translation>上游面积，由暗到亮，对数刻度</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Dilution</source>
        <translation>稀释</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>A sample holds C, the background is B, and A the area upstream: a source of the area S that all of the excess came from would have B + (C - B) A / S (Hawkes 1976), in the unit of the element, with S = {area:g} km² for all. What is not above the background is left as it is, and so are samples with less than S upstream. Ranks mean more than contents: S is not known, and error of an analysis is multiplied as well.</source>
        <translation>样品含量为 C，背景为 B，上游面积为 A：若全部超出部分来自面积为 S 的来源，则其含量为 B + (C - B) A / S（Hawkes 1976），单位与该元素相同，所有来源取 S = {area:g} km²。不高于背景的保持不变，上游面积小于 S 的样品也保持不变。次序比含量更有意义：S 并不知道，分析误差也会被放大。</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Background (median)</source>
        <translation>背景（中位数）</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Elevations</source>
        <translation>高程</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Coordinate reference system</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Area of a cell</source>
        <translation>像元面积</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>{area:.3g} km²</source>
        <translation>{area:.3g} km²</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Depressions filled</source>
        <translation>填平的洼地</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>{share:.1f} % of the cells</source>
        <translation>像元的 {share:.1f} %</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Catchments</source>
        <translation>汇水区</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Samples are moved at most</source>
        <translation>样品最多移动</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>{distance:g} map units</source>
        <translation>{distance:g} 地图单位</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Streams begin at</source>
        <translation>河流起始于</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Values below detection</source>
        <translation>低于检出限的数值</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>Flow directions</source>
        <translation>流向</translation>
    </message>
    <message>
        <location filename="../models/catchments/report.py"/>
        <source>depressions filled (Wang and Liu 2006), by pyflwdir</source>
        <translation>填平洼地（Wang 和 Liu 2006），由 pyflwdir 计算</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>One of {INPUT} and {SOURCE} has no coordinate reference system: assign it.</source>
        <translation>{INPUT} 与 {SOURCE} 之一没有坐标参考系：请指定。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{SOURCE} ({system}) cannot be brought into the coordinate reference system of {INPUT} ({target_system}): see that both have the right one.</source>
        <translation>{SOURCE}（{system}）无法转换到 {INPUT} 的坐标参考系（{target_system}）：请检查两者的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>None of the {count} {ANOMALIES} lies on {SOURCE}: choose the points that were filtered from it.</source>
        <translation>{count} 个 {ANOMALIES} 都不在 {SOURCE} 上：请选择由其筛选出的点。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{ANOMALIES} ({width} x {height} cells) does not lie on the grid of {SOURCE} ({source_width} x {source_height}): choose the raster that was filtered from it.</source>
        <translation>{ANOMALIES}（{width} x {height} 像元）与 {SOURCE}（{source_width} x {source_height}）的格网不一致：请选择由其筛选出的栅格。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{path} has no cell with a value: filter again with a lower {IQR_FACTOR}, or leave {ANOMALIES} out.</source>
        <translation>{path} 中没有有值的像元：请降低 {IQR_FACTOR} 重新筛选，或不使用 {ANOMALIES}。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{path} has values in {percent:.0f} % of its cells, more than can be anomalies: choose the raster that the algorithm &apos;Filter anomalies&apos; wrote.</source>
        <translation>{path} 有 {percent:.0f} % 的像元有值，不可能都是异常：请选择算法“筛选异常”写出的栅格。</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All of {INPUT}&apos;s valid cells lie in one block, so that nothing can be held out: make {BLOCK_SIZE} smaller (it is {side:g} map units).</source>
        <translation>{INPUT} 的所有有效像元都在同一个块内，无法留出：请减小 {BLOCK_SIZE}（现为 {side:g} 个地图单位）。</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All {count} deposits lie on one cell, so that none can be held out while others train: choose {POSITIVES} of several places.</source>
        <translation>全部 {count} 个矿床都在同一像元上，无法留出其中一些而用其余的训练：请选择多处的 {POSITIVES}。</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All {count} deposits lie in one block, so that none can be held out while others train: make {BLOCK_SIZE} smaller (it is {side:g} map units), or choose {POSITIVES} from a larger area.</source>
        <translation>全部 {count} 个矿床都在同一个块内，无法留出一部分而用其余的训练：请减小 {BLOCK_SIZE}（现为 {side:g} 个地图单位），或选择分布范围更大的 {POSITIVES}。</translation>
    </message>
    <message>
        <location filename="../models/classification/features.py"/>
        <source>No cell of {INPUT} has a value in every band: leave out the bands that cover another area.</source>
        <translation>{INPUT} 中没有在所有波段都有值的像元：请去掉覆盖其他区域的波段。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Classifying {width:,} x {height:,} cells</source>
        <translation>对 {width:,} x {height:,} 个像元分类</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>resample the stack to larger cells, or cut out a part of it</source>
        <translation>请将波段栈重采样为更大的像元，或裁剪其中一部分</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the survey</source>
        <translation>正在读取调查数据</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{SOURCE} does not match {INPUT}. {fault}</source>
        <translation>{SOURCE} 与 {INPUT} 不匹配。{fault}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{BLOCK_SIZE} is {block_size:g} map units, less than {cells} cells: neighbours, which look alike, would lie on both sides. Make it larger, or leave it empty.</source>
        <translation>{BLOCK_SIZE} 为 {block_size:g} 个地图单位，小于 {cells} 个像元：彼此相似的相邻像元会分到两边。请增大它，或留空。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the anomalies</source>
        <translation>正在读取异常</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>None of the {count} {ANOMALIES} can train: {without_values} lie on cells of {SOURCE} without a value in some band, {on_deposits} on known deposits. Choose others, or leave them out.</source>
        <translation>{count} 个 {ANOMALIES} 都不能参与训练：{without_values} 个位于 {SOURCE} 某波段无值的像元上，{on_deposits} 个位于已知矿床上。请选择其他异常，或不使用。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{count} barren samples, fewer than {NEGATIVE_RATIO} asks for ({requested}).</source>
        <translation>{count} 个无矿样本，少于 {NEGATIVE_RATIO} 要求的数量（{requested}）。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Held out fold {fold}: AUC {auc:.3f}, validation {time_left}</source>
        <translation>留出第 {fold} 折：AUC {auc:.3f}，验证，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Shuffling each band of the held-out blocks</source>
        <translation>正在置换留出块的各波段</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Writing the heatmap, {time_left}</source>
        <translation>正在写出热力图，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits that had no part in training are found with an AUC of {auc:.3f}, the mean of {folds} spatial folds (0.5 is chance, 1 is perfect).</source>
        <translation>识别未参与训练的矿床的 AUC 为 {auc:.3f}，即 {folds} 个空间折的平均值（0.5 为随机水平，1 为完美）。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits that had no part in training are found with an AUC of {auc:.3f}, the mean of {folds} spatial folds (0.5 is chance, 1 is perfect); without the anomalies it is {without:.3f}. {verdict}</source>
        <translation>识别未参与训练的矿床的 AUC 为 {auc:.3f}，即 {folds} 个空间折的平均值（0.5 为随机水平，1 为完美）；不使用异常时为 {without:.3f}。{verdict}</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The anomalies change it by {mean:+.3f} on average and improve {better} of {folds} folds</source>
        <translation>使用异常使其平均变化 {mean:+.3f}，{folds} 折中有 {better} 折得到改善</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}; with {deposits} deposits it cannot be told whether they help.</source>
        <translation>{change}；只有 {deposits} 个矿床，无法判断异常是否有帮助。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}; {folds} folds are too few to tell whether they help.</source>
        <translation>{change}；只有 {folds} 折，不足以判断异常是否有帮助。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}: they help here.</source>
        <translation>{change}：异常在此有帮助。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}: they do harm here.</source>
        <translation>{change}：异常在此起反作用。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{change}: the folds disagree, so that the difference may be chance.</source>
        <translation>{change}：各折结果不一致，差异可能出于偶然。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>There are {deposits} deposits only, too few to say how good the map is: one more or less could change every figure a good deal.</source>
        <translation>只有 {deposits} 个矿床，不足以说明图的质量：增减一个都可能使各项数值明显变化。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Only {folds} blocks hold deposits, so that there are {folds} folds rather than {requested}: a {BLOCK_SIZE} below {side:g} map units gives more.</source>
        <translation>只有 {folds} 个块含有矿床，因此折数为 {folds}，而不是 {requested}：将 {BLOCK_SIZE} 设为小于 {side:g} 个地图单位可增加折数。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>That is no better than chance: the map does not find held-out deposits.</source>
        <translation>这并不优于随机：该图不能识别留出的矿床。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>That cannot be told from chance by {deposits} deposits: a map without skill reaches {limit:.2f} in one case of twenty.</source>
        <translation>以 {deposits} 个矿床无法将其与随机区分：没有能力的图在二十次中有一次达到 {limit:.2f}。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>With the folds put together, held-out deposits do not score higher than the background, so that the probabilities could not be calibrated: they are the classifier&apos;s own.</source>
        <translation>各折合在一起时，留出矿床的得分并不高于背景，因此无法校准概率：所给为分类器自身的概率。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count:,} deposits, drawn at random, are left out: there are very many.</source>
        <translation>随机略去了 {count:,} 个矿床：数量过多。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count} anomalies lack a value in some band and are left out.</source>
        <translation>{count} 个异常在某个波段无值，未采用。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count} anomalies, drawn at random, are left out: there are very many.</source>
        <translation>异常数量很多，随机略去其中 {count} 个。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits left out: {outside} outside the rasters and {on_nodata} on cells without values.</source>
        <translation>未计入的矿床：{outside} 个位于栅格外，{on_nodata} 个位于无值像元上。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits left out: {outside} outside the rasters.</source>
        <translation>未计入的矿床：{outside} 个位于栅格外。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Deposits left out: {on_nodata} on cells without values.</source>
        <translation>未采用的矿床：{on_nodata} 个位于无值的像元上。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The {area:.0f} % of the area that score highest hold {caught} of {all} deposits, each scored while its blocks were held out, among the background of these.</source>
        <translation>得分最高的 {area:.0f} % 面积含有 {all} 个矿床中的 {caught} 个；每个矿床都在其所在块被留出时评分，并与这些块的背景相比。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The probability is that of a deposit where deposits and background were equally common: 0.5 means that the bands speak for neither. Deposits are far rarer than that, so read it as favourability: as {even:.2g} % of the cells count as deposit, 0.5 on the map means about that, and 0.9 about {likely:.2g} %.</source>
        <translation>此概率是在矿床与背景同样常见的前提下存在矿床的概率：0.5 表示各波段对两者均无倾向。矿床实际上要稀少得多，因此请理解为有利度：由于 {even:.2g} % 的像元计为矿床，图上的 0.5 大致相当于此值，0.9 大致相当于 {likely:.2g} %。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{count} of the anomalies lie in the target domain: those in the blocks of a fold took no part in training while it was held out.</source>
        <translation>{count} 个异常位于目标区：某折留出时，位于该折各块内的异常不参与训练。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>The map itself was trained on all of the deposits: holding it against the same ones, by eye or by &apos;Evaluate scores&apos;, flatters it. The held-out figures are the honest ones.</source>
        <translation>图本身是用全部矿床训练的：无论目视还是用“评价得分”，以相同的矿床检验都会偏乐观。可信的是留出所得的数值。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>Missed there, the worst first: {names}.</source>
        <translation>其中漏掉的矿床（最差者在前）：{names}。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>No band by itself drives the map: shuffled alone, none lowers the held-out AUC by {little:g} or more. Bands that go together stand in for each other.</source>
        <translation>没有哪个波段单独主导此图：单独置换时，没有一个波段使留出 AUC 降低 {little:g} 或更多。相关的波段可以互相替代。</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>{band} {drop:.2g} ({count} of {folds} folds)</source>
        <translation>{band} {drop:.2g}（{folds} 折中的 {count} 折）</translation>
    </message>
    <message>
        <location filename="../models/classification/remarks.py"/>
        <source>What drives the map most, by how far the held-out AUC falls where a band alone is shuffled: {bands}.</source>
        <translation>对此图影响最大的波段（按单独置换该波段时留出 AUC 的降幅）：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>random forest (300 trees)</source>
        <translation>随机森林（300 棵树）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>gradient boosting (histogram-based trees)</source>
        <translation>梯度提升（基于直方图的树）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>support vector machine (radial basis functions)</source>
        <translation>支持向量机（径向基函数）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>convolutional network on windows</source>
        <translation>基于窗口的卷积网络</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Prospectivity</source>
        <translation>成矿远景</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Spatial cross-validation</source>
        <translation>空间交叉验证</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>The map is cut into square blocks, and each fold holds out whole blocks with all of their deposits: cells picked at random would be found by their neighbours, which look alike. AUC and average precision compare the held-out deposits, each counting once however many cells it has, with the background of the held-out blocks. Background is all that is not known to be deposit: some may hold deposits yet unknown. Deposits just across the edge of a block still train, so that the figures remain a little kind.</source>
        <translation>图被划分为方形块，每一折将整块连同其中的全部矿床留出：若随机抽取像元，则可由彼此相似的相邻像元识别出来。AUC 和平均精度将留出的矿床（无论含多少像元，每个只计一次）与留出块的背景相比较。凡不是已知矿床的都计为背景：其中可能有尚未发现的矿床。紧邻块边界另一侧的矿床仍参与训练，因此各项数值仍略偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>ROC curves of the held-out scores of all folds, pooled. Each fold has a classifier of its own, so that the pooled AUC (in brackets) differs a little from the mean of the folds.</source>
        <translation>将所有折的留出得分合并后的 ROC 曲线。各折的分类器不同，因此合并的 AUC（括号内）与各折的平均值略有差异。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>How it was trained</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits</source>
        <translation>矿床</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Background cells</source>
        <translation>背景像元</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Average precision</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>by chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>AUC without anomalies</source>
        <translation>不使用异常的 AUC</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Average precision without</source>
        <translation>不使用异常的平均精度</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Difference in AUC</source>
        <translation>AUC 之差</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>with the anomalies ({auc:.3f})</source>
        <translation>使用异常（{auc:.3f}）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>without the anomalies ({auc:.3f})</source>
        <translation>不使用异常（{auc:.3f}）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>held-out deposits ({auc:.3f})</source>
        <translation>留出的矿床（{auc:.3f}）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>ROC curves of held-out deposits, with the AUC in brackets</source>
        <translation>留出矿床的 ROC 曲线，括号内为 AUC</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>false positive rate (share of background cells flagged)</source>
        <translation>假阳性率（被标记的背景像元占比）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>true positive rate (share of deposits flagged)</source>
        <translation>真阳性率（被标记的矿床占比）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>caught</source>
        <translation>命中</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits caught and missed</source>
        <translation>命中与漏掉的矿床</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Each as the fold saw it that held it out: the percentile is the percentage of the background of that fold that scores lower, the mean over the deposit&apos;s cells. Caught are those in the {area:.0f} % that score highest.</source>
        <translation>每个矿床按留出它的那一折来看：百分位是该折背景中得分更低者所占的百分比，取该矿床各像元的平均值。位于得分最高的 {area:.0f} % 之内的为命中。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposit</source>
        <translation>矿床</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count:,} deposits between these are in the numbers beside the report.</source>
        <translation>其间的另外 {count:,} 个矿床见报告旁的数值文件。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count} of {folds}</source>
        <translation>{count} / {folds}</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>What drives the map</source>
        <translation>什么主导此图</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Drop in the AUC of held-out blocks where the values of one band are shuffled among their cells (permutation importance). Around zero a band adds nothing that the others do not have: of two bands that go together each may look dispensable. The more folds agree, the surer. It tells what the classifier relies on, not what made the deposits.</source>
        <translation>将某一波段的值在留出块的像元间随机置换时 AUC 的降幅（置换重要性）。接近零表示该波段没有提供其他波段所没有的信息：两个相关的波段各自看来都可能可有可无。一致的折越多越可靠。它说明分类器依靠什么，而不是矿床由什么形成。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Drop in AUC, mean</source>
        <translation>AUC 降幅，平均</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>least of the folds</source>
        <translation>各折最小</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>most of the folds</source>
        <translation>各折最大</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Folds where it drops</source>
        <translation>下降的折数</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Bands are transformed and scaled as learnt on all valid cells of the target domain, the anomalies by the same scaling.</source>
        <translation>波段按在目标区所有有效像元上学得的方式变换和缩放，异常采用相同的缩放。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Barren samples are drawn at random from the background, {ratio:g} for each positive cell where there are enough; with and without the anomalies they are the same.</source>
        <translation>无矿样本从背景中随机抽取，数量足够时每个正样本像元对应 {ratio:g} 个；使用异常与不使用异常时所用样本相同。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Imbalance is met by weights: a deposit weighs 1, shared out among its cells, an anomaly 1 too, or less so that all of them weigh no more than all deposits, and positives and barren samples weigh the same in sum.</source>
        <translation>样本不平衡用权重处理：每个矿床的权重为 1，由其各像元分摊；每个异常的权重也为 1 或更小，使全部异常的总权重不超过全部矿床；正样本与无矿样本的总权重相等。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Bands are transformed and scaled as learnt on all valid cells of the target domain.</source>
        <translation>波段按在目标区所有有效像元上学得的方式变换和缩放。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Barren samples are drawn at random from the background, {ratio:g} for each positive cell where there are enough.</source>
        <translation>无矿样本从背景中随机抽取，数量足够时每个正样本像元对应 {ratio:g} 个。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Imbalance is met by weights: a deposit weighs 1, shared out among its cells, and positives and barren samples weigh the same in sum.</source>
        <translation>样本不平衡用权重处理：每个矿床的权重为 1，由其各像元分摊；正样本与无矿样本的总权重相等。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Probabilities are calibrated on held-out scores alone: a sigmoid (Platt&apos;s) is fitted to those of the deposits and of the background, both weighing the same in sum. The order of the cells stays as it is, and so does the AUC.</source>
        <translation>概率仅用留出的得分校准：对矿床和背景的得分拟合 S 形函数（Platt 法），两者的总权重相等。像元的排序不变，AUC 也不变。</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits on cells with values</source>
        <translation>位于有值像元上的矿床</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Their cells</source>
        <translation>其像元数</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits inside the rasters on cells without values (left out)</source>
        <translation>位于栅格内无值像元上的矿床（未计入）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits outside the rasters (left out)</source>
        <translation>位于栅格外的矿床（未计入）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposits beyond what is enough (left out at random)</source>
        <translation>超出所需数量的矿床（随机略去）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Anomalies added as positives</source>
        <translation>作为正样本加入的异常</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>of these in the target domain</source>
        <translation>其中位于目标区的</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Anomalies on known deposits (counted as deposits)</source>
        <translation>位于已知矿床上的异常（计为矿床）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Anomalies on cells without values (left out)</source>
        <translation>位于无值像元上的异常（未采用）</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Barren samples</source>
        <translation>无矿样本</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{size} x {size} pixels</source>
        <translation>{size} x {size} 像素</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Deposit cells</source>
        <translation>矿床像元</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{distance:g} map units or more from deposits and anomalies</source>
        <translation>与矿床和异常的距离不小于 {distance:g} 个地图单位</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>cells that a deposit touches, and those within {buffer:g} map units of them</source>
        <translation>矿床所触及的像元，以及与其距离在 {buffer:g} 个地图单位之内的像元</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>cells that a deposit touches</source>
        <translation>矿床所触及的像元</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count}, {side:g} map units wide</source>
        <translation>{count} 个，边长 {side:g} 个地图单位</translation>
    </message>
    <message>
        <location filename="../models/classification/report.py"/>
        <source>{count}, {side:g} map units wide, chosen from the valid area</source>
        <translation>{count} 个，边长 {side:g} 个地图单位，由有效区域确定</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>With fold {fold} held out no deposit is left to train on: make {BUFFER} or {BLOCK_SIZE} smaller.</source>
        <translation>留出第 {fold} 折后没有矿床可供训练：请减小 {BUFFER} 或 {BLOCK_SIZE}。</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>With fold {fold} held out no barren sample is left to train on: make {NEGATIVE_DISTANCE} or {BLOCK_SIZE} smaller, or raise {NEGATIVE_RATIO}.</source>
        <translation>留出第 {fold} 折后没有无矿样本可供训练：请减小 {NEGATIVE_DISTANCE} 或 {BLOCK_SIZE}，或增大 {NEGATIVE_RATIO}。</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>The blocks of fold {fold} hold no cell but deposits: make {BUFFER} smaller or {BLOCK_SIZE} larger.</source>
        <translation>第 {fold} 折的块中只有矿床像元：请减小 {BUFFER} 或增大 {BLOCK_SIZE}。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>No cell of {INPUT} is left for barren samples: none lies farther than {distance:g} map units from deposits and anomalies: make {NEGATIVE_DISTANCE} or {BUFFER} smaller.</source>
        <translation>{INPUT} 中没有可用作无矿样本的像元，因为没有像元与矿床和异常的距离大于 {distance:g} 个地图单位：请减小 {NEGATIVE_DISTANCE} 或 {BUFFER}。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>No cell of {INPUT} is left for barren samples: none lies farther than {distance:g} map units from deposits: make {NEGATIVE_DISTANCE} or {BUFFER} smaller.</source>
        <translation>{INPUT} 中没有可用作无矿样本的像元，因为没有像元与矿床的距离大于 {distance:g} 个地图单位：请减小 {NEGATIVE_DISTANCE} 或 {BUFFER}。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>None of the {count} deposits lies inside {INPUT}: choose {POSITIVES} in its area, and see that the layer has the right coordinate reference system.</source>
        <translation>{count} 个矿床都不在 {INPUT} 内：请选择该区域内的 {POSITIVES}，并检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>All {count} deposits inside {INPUT} lie on cells without a value in some band: raise {BUFFER} so that it reaches valid cells, or leave out the bands that are empty there.</source>
        <translation>{INPUT} 内的全部 {count} 个矿床都位于某波段无值的像元上：请增大 {BUFFER} 使其触及有效像元，或去掉该处为空的波段。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>{FOLDS} is {folds}, and only {number} of the deposits lies on cells with values: two or more are needed to hold one out.</source>
        <translation>{FOLDS} 为 {folds}，而只有 {number} 个矿床位于有值的像元上：需要两个或更多才能留出一个。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>{FOLDS} is {folds}, and only {number} of the deposits lie on cells with values: make {FOLDS} smaller.</source>
        <translation>{FOLDS} 为 {folds}，而只有 {number} 个矿床位于有值的像元上：请减小 {FOLDS}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/curves.py"/>
        <source>score rasters</source>
        <translation>得分栅格</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Tables read</source>
        <translation>表格已读取</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Scores measured</source>
        <translation>得分已计算</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Choosing the best of several by these labels makes its AUC slightly optimistic.</source>
        <translation>用这些标签从多个结果中选出最优者，会使其 AUC 略偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>{group}, {name}: AUC {auc:.4f}</source>
        <translation>{group}，{name}：AUC {auc:.4f}</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Left out: {sentence}</source>
        <translation>未采用：{sentence}</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The rasters lie on different grids, so that each is measured on the cells of its own: their AUC can be compared roughly at best. Resample them to one grid for a fair comparison.</source>
        <translation>各栅格的格网不同，分别在各自的像元上衡量：其 AUC 至多只能粗略比较。要公平比较，请重采样到同一格网。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The deposits lie in one place only: which score does best there says little of another.</source>
        <translation>矿床只位于一处：哪个得分在那里最好，对别处说明不了什么。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The deposits lie in {number} places only: one more or less could change which score does best.</source>
        <translation>矿床只位于 {number} 处：多一处或少一处就可能改变哪个得分最好。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>{name} is in another coordinate reference system than the first: reproject it.</source>
        <translation>{name} 的坐标参考系与第一个不同：请重投影。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>No cell has a value in each of {names}: compare rasters of one area.</source>
        <translation>没有在 {names} 中都有值的像元：请比较同一区域的栅格。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The rasters have values on different cells, {most:,} at most: all are measured on the {count:,} cells that have a value in every one, so that the comparison is fair.</source>
        <translation>各栅格有值的像元不同，最多 {most:,} 个：为公平比较，全部在各栅格都有值的 {count:,} 个像元上衡量。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>A classifier learnt from deposits for {names}: held against the same ones, its AUC is far too high. Its honest figure is the cross-validated AUC in the report of the classifier.</source>
        <translation>{names} 由分类器从矿床学得：用相同的矿床检验，其 AUC 会远远偏高。可信的数值是分类器报告中的交叉验证 AUC。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>How these rasters were made, they do not say: {names}. If their models saw the deposits, their AUC is optimistic.</source>
        <translation>这些栅格未说明其生成方式：{names}。若其模型见过这些矿床，其 AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Learnt without any use of these deposits: {names}.</source>
        <translation>学习时完全未使用这些矿床：{names}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>{name} was learnt with {excluded} of {deposits} deposits excluded: its AUC is optimistic.</source>
        <translation>{name} 学习时排除了 {deposits} 个矿床中的 {excluded} 个：其 AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Its held-out AUC is {auc:.3f}.</source>
        <translation>其留出 AUC 为 {auc:.3f}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Deposit samples</source>
        <translation>矿床样本</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Other samples</source>
        <translation>其他样本</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Scores compared</source>
        <translation>得分比较</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>AUC of each score</source>
        <translation>各得分的 AUC</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>AUC on each set</source>
        <translation>各数据集上的 AUC</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>The mean counts every set alike; a score that a set lacks has none.</source>
        <translation>平均值对各数据集同等计算；某个数据集中缺少的得分没有平均值。</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Each point of a curve is a threshold: samples that score as high or higher are flagged. The further a curve bends to the upper left, the better. In brackets: AUC, the area under the curve.</source>
        <translation>曲线上的每一点对应一个阈值：得分不低于该阈值的样本被标记。曲线越靠近左上角越好。括号内为 AUC，即曲线下面积。</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves, with AUC in brackets</source>
        <translation>ROC 曲线，括号内为 AUC</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves of {group}, with AUC in brackets</source>
        <translation>{group} 的 ROC 曲线，括号内为 AUC</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>ROC curves of {group}</source>
        <translation>{group} 的 ROC 曲线</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>false positive rate (share of other samples flagged)</source>
        <translation>假阳性率（被标记的其他样本占比）</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>true positive rate (share of deposit samples flagged)</source>
        <translation>真阳性率（被标记的矿床样本占比）</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>cells that a deposit touches, and those within {buffer:g} map units of them ({BUFFER})</source>
        <translation>矿床所触及的像元，以及与其距离在 {buffer:g} 个地图单位（{BUFFER}）之内的像元</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>cells that a deposit touches ({BUFFER} 0)</source>
        <translation>矿床所触及的像元（{BUFFER} 0）</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Deposit samples of rasters</source>
        <translation>栅格的矿床样本</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Other samples of rasters</source>
        <translation>栅格的其他样本</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>all other cells with a value</source>
        <translation>其他所有有值的像元</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>{labels} (1 is deposit, 0 is not) and {scores}</source>
        <translation>{labels}（1 为矿床，0 为非矿床）和 {scores}</translation>
    </message>
    <message>
        <location filename="../models/comparison/report.py"/>
        <source>Columns of tables</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>That is no better than chance.</source>
        <translation>这并不优于随机。</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>{name} has an AUC of {auc:.3f} (0.5 is chance, 1 is perfect).</source>
        <translation>{name} 的 AUC 为 {auc:.3f}（0.5 为随机水平，1 为完美）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>{name} does best of {count} scores on the mean of {sets} sets: AUC {auc:.3f} (0.5 is chance, 1 is perfect).</source>
        <translation>按 {sets} 个数据集的平均值，{name} 在 {count} 个得分中最好：AUC {auc:.3f}（0.5 为随机水平，1 为完美）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/summary.py"/>
        <source>{name} does best of {count} scores: AUC {auc:.3f} (0.5 is chance, 1 is perfect).</source>
        <translation>{name} 在 {count} 个得分中最好：AUC {auc:.3f}（0.5 为随机水平，1 为完美）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>All scores of {path} are {score:g}: they rank nothing, AUC 0.5.</source>
        <translation>{path} 的全部得分都是 {score:g}：无法排序，AUC 0.5。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has {count} cells, more than the header: part columns by semicolons where numbers have a decimal comma.</source>
        <translation>{path} 第 {line} 行有 {count} 个单元格，多于表头：若数字使用逗号作小数点，请用分号分列。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} cannot be read ({strerror}).</source>
        <translation>无法读取表格 {path}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>{path} is no CSV table in UTF-8: save it as one ({error}).</source>
        <translation>{path} 不是 UTF-8 的 CSV 表格：请另存为该格式（{error}）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} has no rows below its header.</source>
        <translation>表格 {path} 的表头之下没有数据行。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>All {count} labels of {path} are {label:g}: a ROC curve needs samples of both kinds, 1 for deposit and 0 for background.</source>
        <translation>{path} 的全部 {count} 个标签都是 {label:g}：ROC 曲线需要两类样本，1 为矿床，0 为背景。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} has no column {field}: its columns are {names}.</source>
        <translation>表格 {path} 没有列 {field}：其列为 {names}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {path} has no column {field}: it is empty.</source>
        <translation>表格 {path} 没有列 {field}：该表为空。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has {count} cells: fewer than the header.</source>
        <translation>{path} 第 {line} 行有 {count} 个单元格：少于表头。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has a cell that is no number: {label} and {score}.</source>
        <translation>{path} 第 {line} 行有非数字的单元格：{label} 和 {score}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has the label {label:g}: labels are 0 (background) or 1 (deposit).</source>
        <translation>{path} 第 {line} 行的标签为 {label:g}：标签应为 0（背景）或 1（矿床）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {line} of {path} has the score {score}: scores are finite numbers.</source>
        <translation>{path} 第 {line} 行的得分为 {score}：得分应为有限数。</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>The Dask scheduler {scheduler} has {workers}, each of which computes one block or trains one model at a time, on {threads}. Its dashboard: {link}</source>
        <translation>Dask 调度器 {scheduler} 有 {workers}，每个一次计算一个分块或训练一个模型，使用 {threads}。其仪表板：{link}</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>{number} thread</source>
        <translation>{number} 个线程</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>{number} threads</source>
        <translation>{number} 个线程</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>Waiting for a worker that is free.</source>
        <translation>正在等待空闲的工作进程。</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>{time_left}, {workers}</source>
        <translation>{time_left}，{workers}</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>A block or a training ended several workers one after the other, the last of them {worker}: most likely they ran out of memory. Give each worker more, or work on fewer bands.</source>
        <translation>一个分块或一次训练使多个工作进程相继终止，最后一个是 {worker}：很可能是内存不足。请给每个工作进程更多内存，或减少波段。</translation>
    </message>
    <message>
        <location filename="../models/compute/cluster.py"/>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The scheduler file {file} does not exist.</source>
        <translation>调度器文件 {file} 不存在。</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The Dask scheduler {scheduler} does not answer ({error}): see that it runs and can be reached from here, or leave it empty to compute on this machine.</source>
        <translation>Dask 调度器 {scheduler} 没有响应（{error}）：请确认它正在运行且可从此处访问，或将其留空以在本机计算。</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The file {file}, which is to name Dask&apos;s certificates, does not exist.</source>
        <translation>应指明 Dask 证书的文件 {file} 不存在。</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The file {file} does not name Dask&apos;s certificates as Dask&apos;s configuration does ({error}).</source>
        <translation>文件 {file} 没有按 Dask 配置的方式指明 Dask 证书（{error}）。</translation>
    </message>
    <message>
        <location filename="../models/compute/connection.py"/>
        <source>The Dask scheduler {scheduler} speaks encrypted, and no certificates are named: name the file of Dask&apos;s configuration that has them under {options}.</source>
        <translation>Dask 调度器 {scheduler} 使用加密通信，但未指明证书：请在 {options} 中指明含有证书的 Dask 配置文件。</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>The device is {cuda}, but {trouble}: set {DEVICE} to {cpu}, or the device under {options} to {auto}.</source>
        <translation>设备为 {cuda}，但 {trouble}：请将 {DEVICE} 设为 {cpu}，或将 {options} 中的设备设为 {auto}。</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>this build of torch knows no CUDA cards</source>
        <translation>此版本的 torch 不支持 CUDA 显卡</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch sees no CUDA card: {fault}</source>
        <translation>torch 未检测到 CUDA 显卡：{fault}</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch sees no CUDA card</source>
        <translation>torch 未检测到 CUDA 显卡</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch cannot use the CUDA card: {fault}</source>
        <translation>torch 无法使用 CUDA 显卡：{fault}</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>CUDA, {card}</source>
        <translation>CUDA，{card}</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>CPU, {number} thread</source>
        <translation>CPU，{number} 个线程</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>CPU, {number} threads</source>
        <translation>CPU，{number} 个线程</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>the processor was asked for</source>
        <translation>指定了处理器</translation>
    </message>
    <message>
        <location filename="../models/compute/device.py"/>
        <source>torch sees a CUDA card with {total:,.0f} MB, free {free:,.0f} MB</source>
        <translation>torch 检测到 CUDA 显卡，显存 {total:,.0f} MB，可用 {free:,.0f} MB</translation>
    </message>
    <message>
        <location filename="../models/compute/mappers.py"/>
        <source>The Dask scheduler {scheduler} is to compute, and the engine&apos;s Python lacks {package}. {how_to_install}</source>
        <translation>应由 Dask 调度器 {scheduler} 计算，而引擎的 Python 缺少 {package}。{how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/compute/mappers.py"/>
        <source>Set the engine up anew under {setup}, with the packages for clusters.</source>
        <translation>请在 {setup} 中重新设置引擎，并包含集群所需的软件包。</translation>
    </message>
    <message>
        <location filename="../models/compute/mappers.py"/>
        <source>Install what is missing with: &quot;{python}&quot; -m pip install -r &quot;{requirements}&quot;{options}</source>
        <translation>请用以下命令安装缺少的包：&quot;{python}&quot; -m pip install -r &quot;{requirements}&quot;{options}</translation>
    </message>
    <message>
        <location filename="../models/compute/memory.py"/>
        <source>{what} would take {needed:,.1f} GB of memory, and {allowed:g} GB are allowed: {way_out}, or raise the memory limit under {options}.</source>
        <translation>{what}需要 {needed:,.1f} GB 内存，而允许使用 {allowed:g} GB：{way_out}，或在 {options} 中提高内存上限。</translation>
    </message>
    <message>
        <location filename="../models/compute/memory.py"/>
        <source>{what} would take {needed:,.1f} GB of memory, and {free:,.1f} GB are free: {way_out}, or close other programs.</source>
        <translation>{what}需要 {needed:,.1f} GB 内存，而可用内存为 {free:,.1f} GB：{way_out}，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../models/compute/parcel.py"/>
        <source>The worker {worker} begins.</source>
        <translation>工作进程 {worker} 开始。</translation>
    </message>
    <message>
        <location filename="../models/compute/parcel.py"/>
        <source>Worker {worker}: {fault}</source>
        <translation>工作进程 {worker}：{fault}</translation>
    </message>
    <message>
        <location filename="../models/compute/parcel.py"/>
        <source>The worker {worker} ran out of memory: give it more, or work on fewer bands.</source>
        <translation>工作进程 {worker} 内存不足：请给它更多内存，或减少波段。</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>time left unknown</source>
        <translation>剩余时间未知</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>about {seconds:.0f} s left</source>
        <translation>剩余约 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>about {minutes:.0f} min left</source>
        <translation>剩余约 {minutes:.0f} 分钟</translation>
    </message>
    <message>
        <location filename="../models/compute/timing.py"/>
        <source>about {hours:.1f} h left</source>
        <translation>剩余约 {hours:.1f} 小时</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>{number} worker</source>
        <translation>{number} 个工作进程</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>{number} workers</source>
        <translation>{number} 个工作进程</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>The Dask scheduler {scheduler} has no worker: start some, and run again.</source>
        <translation>Dask 调度器 {scheduler} 没有工作进程：请启动若干个，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>The worker {worker} does not answer within {seconds:g} seconds: end it, and run again.</source>
        <translation>工作进程 {worker} 在 {seconds:g} 秒内没有响应：请结束它，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>No worker of the Dask scheduler {scheduler} is left: see their logs, start them again, and run again.</source>
        <translation>Dask 调度器 {scheduler} 已没有工作进程：请查看其日志，重新启动它们，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>The Dask scheduler {scheduler} is gone: see its log, start it again, and run again.</source>
        <translation>Dask 调度器 {scheduler} 已消失：请查看其日志，重新启动它，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../models/compute/workers.py"/>
        <source>A worker has joined that gets nothing to do: {fault}</source>
        <translation>有一个工作进程加入，但不会分配任务给它：{fault}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Python {python_version}: {executable}</source>
        <translation>Python {python_version}：{executable}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>System: {platform}, {machine}, {cpu_count} cores</source>
        <translation>系统：{platform}，{machine}，{cpu_count} 核</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{size:,.0f} MB</source>
        <translation>{size:,.0f} MB</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Memory: {total}, free {free}</source>
        <translation>内存：{total}，可用 {free}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Device: {device}</source>
        <translation>设备：{device}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{package}: not installed</source>
        <translation>{package}：未安装</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{package}: damaged, {kind}: {error}</source>
        <translation>{package}：已损坏，{kind}：{error}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>built for CUDA {version}</source>
        <translation>针对 CUDA {version} 构建</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>built without CUDA</source>
        <translation>构建时未包含 CUDA</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{package} ({version}, {build})</source>
        <translation>{package}（{version}，{build}）</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>none: {fault}</source>
        <translation>无：{fault}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>none: torch does not work here, {kind}: {error}</source>
        <translation>无：torch 在此无法工作，{kind}：{error}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/bootstrap.py"/>
        <source>{resamples:,} resamples of {deposits:,} deposits</source>
        <translation>对 {deposits:,} 个矿床的 {resamples:,} 次重抽样</translation>
    </message>
    <message>
        <location filename="../models/evaluation/bootstrap.py"/>
        <source>choose a smaller number of resamples ({RESAMPLES})</source>
        <translation>请减少重抽样次数（{RESAMPLES}）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>ROC curve of each metric, with its AUC in brackets</source>
        <translation>各指标的 ROC 曲线，括号内为其 AUC</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>true positive rate (share of deposit cells flagged)</source>
        <translation>真阳性率（被标记的矿床像元占比）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>chance ({share:.3g})</source>
        <translation>随机水平（{share:.3g}）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Precision-recall curve of each metric, with its average precision in brackets</source>
        <translation>各指标的精确率-召回率曲线，括号内为其平均精度</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>recall (share of deposit cells flagged)</source>
        <translation>召回率（被标记的矿床像元占比）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>precision (share of flagged cells that are deposit)</source>
        <translation>精确率（被标记像元中矿床像元的占比）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Success-rate curve of each metric</source>
        <translation>各指标的成功率曲线</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>share of the area, highest scores first (%)</source>
        <translation>面积占比，得分由高到低（%）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>deposits captured (%)</source>
        <translation>捕获的矿床（%）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>{deposits:.0f} % in {area:.0f} % of the area</source>
        <translation>{deposits:.0f} %，占 {area:.0f} % 的面积</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>deposits at or above (prediction rate)</source>
        <translation>不低于阈值的矿床（预测率）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>area below (100 % less occupied area)</source>
        <translation>低于阈值的面积（100 % 减去所占面积）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Prediction-area plot of {name}</source>
        <translation>{name} 的预测-面积图</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>threshold (score)</source>
        <translation>阈值（得分）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>score + {shift:.4g}</source>
        <translation>得分 + {shift:.4g}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>fitted lines</source>
        <translation>拟合直线</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>area at or above</source>
        <translation>不低于该得分的面积</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>Concentration-area plot of {name}</source>
        <translation>{name} 的含量-面积图</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>area at or above (% of the cells with a value)</source>
        <translation>不低于该得分的面积（占有值像元的 %）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/charts.py"/>
        <source>chance: 95 % of random moves</source>
        <translation>随机水平：95 % 的随机移动</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Measuring {name} ({width:,} x {height:,} cells)</source>
        <translation>测量 {name}（{width:,} x {height:,} 个像元）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>resample it to larger cells, or cut out a part of it</source>
        <translation>请将其重采样为更大的像元，或裁剪其中一部分</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>None of the {count} deposits lies inside {raster}: choose {LABELS} in the area of the score raster, and check that the layer has the right coordinate reference system.</source>
        <translation>{count} 个矿床都不在 {raster} 内：请选择得分栅格区域内的 {LABELS}，并检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Band {metric} of {raster} has no valid cells: score the raster again, or choose another one.</source>
        <translation>{raster} 的波段 {metric} 没有有效像元：请重新评分，或选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Band {metric} of {raster} has the value {value:g} everywhere: such a map ranks nothing.</source>
        <translation>{raster} 的波段 {metric} 处处取值为 {value:g}：这样的图无法排序。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>All the deposits inside {raster} lie on cells without a value in band {metric}: raise {BUFFER} so that it reaches valid cells, or choose other {LABELS}.</source>
        <translation>{raster} 内的全部矿床都位于波段 {metric} 无值的像元上：请增大 {BUFFER} 使其触及有效像元，或选择其他 {LABELS}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>Every valid cell of {raster} lies within {BUFFER} of a deposit, so that there is nothing to tell them from: make {BUFFER} smaller.</source>
        <translation>{raster} 的每个有效像元都在矿床的 {BUFFER} 之内，没有可与之区分的对象：请减小 {BUFFER}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>P-A intersection</source>
        <translation>P-A 交点</translation>
    </message>
    <message>
        <location filename="../models/evaluation/evaluator.py"/>
        <source>C-A break {number}</source>
        <translation>C-A 分界点 {number}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>degree</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>metre</source>
        <translation>米</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>foot</source>
        <translation>英尺</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>US survey foot</source>
        <translation>美制测量英尺</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>{name}, {metric}: AUC {auc:.3f}</source>
        <translation>{name}，{metric}：AUC {auc:.3f}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>Measured {name}</source>
        <translation>{name} 已衡量</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>{name} has no band but percentile: evaluate the raster that the score algorithm wrote.</source>
        <translation>{name} 只有百分位波段：请评价评分算法写出的栅格。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} finds the known deposits best of {count} metrics: AUC {auc:.3f}.</source>
        <translation>在 {count} 个指标中，{name} 找到已知矿床的效果最好：AUC {auc:.3f}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} has an AUC of {auc:.3f} against the known deposits.</source>
        <translation>{name} 对照已知矿床的 AUC 为 {auc:.3f}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>In {share} of all pairs of a deposit cell and another cell, the deposit cell scores higher (0.5 is chance, 1 is perfect).</source>
        <translation>矿床像元与其他像元两两配对，有 {share} 的配对是矿床像元得分更高（0.5 为随机水平，1 为完美）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The best metric was chosen with these deposits, for the largest AUC of {count}, and that makes its AUC slightly optimistic. Confirm it on deposits that had no part in the choice.</source>
        <translation>最佳指标是用这些矿床从 {count} 个指标中按最大 AUC 选出的，因此其 AUC 略偏乐观。请用未参与选择的矿床验证。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>These scores were told what to look for. That is fair as long as geology made the choice: a kind that is chosen for its figures here flatters them.</source>
        <translation>这些得分事先被告知要找什么。只要由地质认识作出选择，这就是公平的：若因这里的数字而选择某类型，数字就会偏高。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{left_out} of {all} deposits are left out: {outside} outside {raster}, {on_nodata} on cells without a value.</source>
        <translation>{all} 个矿床中有 {left_out} 个未计入：{outside} 个在 {raster} 之外，{on_nodata} 个在无值的像元上。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The {deposits} deposits lie in one place, on the same cells, and tell no more than one deposit would: the AUC rests on that place alone.</source>
        <translation>{deposits} 个矿床位于同一处、相同的像元上，所说明的不多于一个矿床：AUC 只依据这一处。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The {deposits} deposits lie in {number} places, on the same cells, and tell no more than as many deposits would: one more or less could change the AUC a good deal.</source>
        <translation>{deposits} 个矿床位于 {number} 处、相同的像元上，所说明的不多于同样个数的矿床：多一处或少一处就可能使 AUC 有较大变化。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The AUC rests on one deposit only: one more or less could change it a good deal.</source>
        <translation>AUC 只依据一个矿床：增减一个都可能使其明显变化。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The AUC rests on {number} deposits only: one more or less could change it a good deal.</source>
        <translation>AUC 只依据 {number} 个矿床：增减一个都可能使其明显变化。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{low:.2f} to {high:.2f}</source>
        <translation>{low:.2f} 到 {high:.2f}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} does worse than chance: {shifts} random moves of the pattern of deposits have an AUC of {by_chance} in 95 % of them. The deposits lie where it is low: see that low and high are not exchanged, as where a small value means an anomaly.</source>
        <translation>{name} 比随机还差：矿床分布的 {shifts} 次随机移动中，95 % 的 AUC 为 {by_chance}。矿床位于其低值处：请检查高低是否颠倒，例如小值表示异常的情形。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} cannot be told from chance by these deposits: the same pattern of deposits, moved at random, has an AUC at least as large in {share} of {shifts} moves (p = {p:.2g}; chance alone gives {by_chance}). More deposits, or a better map, are needed before this AUC means anything.</source>
        <translation>用这些矿床无法将 {name} 与随机水平区分：将同样的矿床格局随机移动 {shifts} 次，其中 {share} 的 AUC 不低于它（p = {p:.2g}；仅凭随机为 {by_chance}）。需要更多矿床或更好的图，此 AUC 才有意义。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Whether {name} does better than chance stays open. By itself it has p = {p:.2g} against {shifts} random moves of the pattern of deposits, whose AUC is {by_chance} in 95 % of them.</source>
        <translation>{name} 是否优于随机尚无定论。单就它自身而言，p = {p:.2g}，对照为矿床整体格局的 {shifts} 次随机移动，其中 95 % 的 AUC 为 {by_chance}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{name} does better than chance: p = {p:.2g} against {shifts} random moves of the pattern of deposits, whose AUC is {by_chance} in 95 % of them.</source>
        <translation>{name} 优于随机：p = {p:.2g}，对照为矿床整体格局的 {shifts} 次随机移动，其中 95 % 的 AUC 为 {by_chance}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That it was chosen as the best of {count} metrics raises p to as much as {p:.2g}, by which chance is not ruled out.</source>
        <translation>由于它是从 {count} 个指标中选出的最优者，p 可升至 {p:.2g}，因此不能排除偶然因素。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That it was chosen as the best of {count} metrics raises p to {p:.2g} at most.</source>
        <translation>由于它是从 {count} 个指标中选出的最优者，p 最多升至 {p:.2g}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{low:.3f} to {high:.3f}</source>
        <translation>{low:.3f} 到 {high:.3f}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Its 95 % interval, {interval}, reaches down to chance (0.5).</source>
        <translation>其 95 % 区间 {interval} 的下限低至随机水平（0.5）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>A single place is high by chance often enough.</source>
        <translation>单独一处因偶然而得分高是常有的事。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That some deposits were excluded from training flatters this too.</source>
        <translation>部分矿床被排除在训练之外，也会使这一结果偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The detector collapsed in training, as the log of its run told, of {names}: such a map is not good, whatever its AUC. Run the detector again with other {EPOCHS}, {PATCH_SIZE} or {SEED}, or leave it out.</source>
        <translation>{names} 的检测器在训练中崩溃，其运行日志已有说明：无论 AUC 多高，这样的图件都不好。请用其他 {EPOCHS}、{PATCH_SIZE} 或 {SEED} 重新运行该检测器，或不采用它。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The raster does not say how it was made (the score rasters of Geo-Hgan do). If its model saw these deposits, the AUC is optimistic.</source>
        <translation>该栅格未说明其生成方式（Geo-Hgan 的得分栅格会说明）。若其模型见过这些矿床，AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>A classifier learnt this map from known deposits. If these are among them, the AUC is optimistic: the honest figure is the cross-validated AUC of the prospectivity report.</source>
        <translation>此图由分类器从已知矿床学得。若其中包括这些矿床，AUC 偏乐观：可信的数值是成矿远景报告中的交叉验证 AUC。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Training did not use these deposits (what was excluded from it lies elsewhere): the AUC of each metric is honest as to training.</source>
        <translation>训练未使用这些矿床（训练所排除的要素位于别处）：就训练而言，各指标的 AUC 是可信的。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>Training did not use these deposits (nothing was excluded from it): the AUC of each metric is honest as to training.</source>
        <translation>训练未使用这些矿床（训练未排除任何内容）：就训练而言，各指标的 AUC 是可信的。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{excluded} of {deposits} deposits were excluded from training: this AUC is optimistic.</source>
        <translation>{deposits} 个矿床中有 {excluded} 个被排除在训练之外：此 AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>No deposit is left outside the excluded zone, so that no honest figure can be had: train without {EXCLUDE}, or exclude deposits only in another part of the map than those evaluated.</source>
        <translation>排除区之外没有矿床，无法得到可信的数值：请不用 {EXCLUDE} 训练，或只排除评价区以外的矿床。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The honest figure is the held-out AUC, {auc:.3f} for {metric}: it counts only the cells and the {count} deposits outside the excluded zone.</source>
        <translation>可信的数值是留出 AUC，{metric} 为 {auc:.3f}：只计排除区之外的像元和 {count} 个矿床。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Evaluation against known deposits</source>
        <translation>用已知矿床评价</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits and cells</source>
        <translation>矿床与像元</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits on cells with a value</source>
        <translation>位于有值像元上的矿床</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits inside the raster, on cells without a value (left out)</source>
        <translation>栅格内位于无值像元上的矿床（未采用）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits outside the raster (left out)</source>
        <translation>栅格之外的矿床（未采用）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposits that were excluded from training</source>
        <translation>被排除在训练之外的矿床</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Deposit cells (positives)</source>
        <translation>矿床像元（正样本）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Other cells (negatives)</source>
        <translation>其他像元（负样本）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Score rasters</source>
        <translation>得分栅格</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Intervals</source>
        <translation>区间</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>Chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>cells that a deposit touches, and those within {buffer:g} map units ({unit}) of them ({BUFFER})</source>
        <translation>矿床所触及的像元，以及与其距离在 {buffer:g} 个地图单位（{unit}）之内的像元（{BUFFER}）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>not asked for ({RESAMPLES} 0)</source>
        <translation>未要求（{RESAMPLES} 0）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>none: one deposit cannot be drawn in different ways</source>
        <translation>无：单个矿床无法以不同方式抽取</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>{resamples} draws of the deposits ({RESAMPLES}), seed {seed} ({SEED})</source>
        <translation>抽取矿床 {resamples} 次（{RESAMPLES}），种子 {seed}（{SEED}）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>not tried: too few moves of the deposits land on cells with a value, or {RESAMPLES} is below 19</source>
        <translation>未尝试：移动后落在有值像元上的次数太少，或 {RESAMPLES} 小于 19</translation>
    </message>
    <message>
        <location filename="../models/evaluation/report.py"/>
        <source>{shifts} moves of the deposits ({RESAMPLES}), seed {seed} ({SEED})</source>
        <translation>移动矿床 {shifts} 次（{RESAMPLES}），种子 {seed}（{SEED}）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Each point of a curve is a threshold: cells that score as high or higher are flagged. The further a curve bends to the upper left, the better. In brackets: AUC, the area under the curve.</source>
        <translation>曲线上的每一点对应一个阈值：得分不低于该阈值的像元被标记。曲线越靠近左上角越好。括号内为 AUC，即曲线下面积。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Held-out AUC</source>
        <translation>留出 AUC</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Other cells</source>
        <translation>其他像元</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Bold: the metric with the largest AUC. It was chosen by looking at the deposits.</source>
        <translation>粗体：AUC 最大的指标。它是参照矿床选出的。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>95 % interval: what other samples of as many deposits could give, by drawing the deposits (not the cells) again and again with replacement. It does not know of deposits unlike those in the sample, and it is too narrow where deposits lie in clusters.</source>
        <translation>95 % 区间：通过反复有放回地抽取矿床（而非像元），得出同样数量的其他矿床样本可能给出的结果。它不反映与样本中不同的矿床；矿床成群分布时，区间偏窄。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>p: how often chance does as well. The whole pattern of deposits is moved to random places, around the edges of the raster where need be, and measured where it lands on cells with a value (moves with under {share} of the deposit cells on such cells do not count). p = (1 + moves with an AUC as large) / (1 + moves); each metric by itself.</source>
        <translation>p：随机情况下达到同等水平的频率。将矿床的整体格局移动到随机位置（必要时越过栅格边缘绕到另一侧），落在有值像元上时进行衡量（落在有值像元上的矿床像元不足 {share} 的移动不计）。p =（1 + AUC 不低于它的移动次数）/（1 + 移动次数）；各指标分别计算。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Held-out AUC: deposits and background only from cells outside the zone that was excluded from training; cells that belong to an excluded deposit alone count on neither side.</source>
        <translation>留出 AUC：矿床和背景只取自训练排除区之外的像元；仅属于被排除矿床的像元两边都不计。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Part of the area</source>
        <translation>面积部分</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>top {share}</source>
        <translation>最高的 {share}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Deposits in it (of {count})</source>
        <translation>其中的矿床（共 {count} 个）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Share of the deposits</source>
        <translation>矿床占比</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Share of the deposit cells</source>
        <translation>矿床像元占比</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>The top 5 % of the area are the 5 % of the cells with the highest scores. A deposit counts when a cell that it touches is among them. A map without skill holds as large a share of the deposits as of the area.</source>
        <translation>面积最高的 5 % 即得分最高的 5 % 像元。矿床所触及的像元有一个在其中，该矿床即计入。没有预测能力的图，所含矿床的占比与面积占比相同。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Where none or all of the deposits are in, drawing them again cannot tell how sure that is (dash).</source>
        <translation>若矿床全部不在其中或全部在其中，重新抽取无法说明其可靠程度（以短横线表示）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Where the deposits lie in the ranking of {name}</source>
        <translation>矿床在 {name} 排序中的位置</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>No deposit touches a cell with a value, only its buffer does: deposits cannot be counted.</source>
        <translation>没有矿床触及有值的像元，只有其周围的 BUFFER 范围触及：无法按矿床计数。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Success-rate curve: the deposits that the highest-scoring part of the area captures. The steeper it starts, the fewer places to visit.</source>
        <translation>成功率曲线：得分最高的那部分面积所捕获的矿床。起始段越陡，需要查证的地点越少。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>How pure the flagged cells are, for each share of the deposit cells that they hold. In brackets: average precision; a map without skill has the share of the deposit cells among all cells (dashed).</source>
        <translation>对于所包含的矿床像元的每个占比，被标记像元的精确程度。括号内为平均精度；没有预测能力的图，其值等于矿床像元在所有像元中的占比（虚线）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>times chance</source>
        <translation>为随机的倍数</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Chosen with the deposits: the curves cross at a score of {score:.4g}, which keeps {area} of the area with {deposits} of the deposits: normalised density {density:.2f} (1 is chance).</source>
        <translation>参照矿床选定：两条曲线在得分 {score:.4g} 处相交，保留 {area} 的面积和 {deposits} 的矿床：归一化密度为 {density:.2f}（1 为随机水平）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>For each threshold, the share of the deposits at or above it (prediction rate) and the share of the area below it (Yousefi and Carranza 2015, doi 10.1016/j.cageo.2014.10.014). Where they cross, the shares of deposits and of the area kept add up to 100 %; the higher they cross, the better the map. With few deposits the crossing falls within the step of one of them.</source>
        <translation>对每个阈值，给出不低于该阈值的矿床占比（预测率）和低于该阈值的面积占比（Yousefi and Carranza 2015, doi 10.1016/j.cageo.2014.10.014）。在两线相交处，保留的矿床占比与面积占比之和为 100 %；交点越高，图越好。矿床较少时，交点落在某一个矿床对应的台阶之内。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>The scores have too few distinct values to fit lines to.</source>
        <translation>得分的不同取值太少，无法拟合直线。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>The area at or above each score, on logarithmic axes (Cheng, Agterberg and Ballantyne 1994, doi 10.1016/0375-6742(94)90013-2), and the {lines} lines that fit it by least squares. Where lines meet, one population of scores gives way to the next; the marks are the scores there. The lowest 1 % of the scores and the ten highest cells are left out.</source>
        <translation>不低于各得分的面积，采用对数坐标轴（Cheng, Agterberg and Ballantyne 1994, doi 10.1016/0375-6742(94)90013-2），以及用最小二乘法拟合的 {lines} 条直线。直线相交处为一个得分总体过渡到下一个；标记为该处的得分。最低的 1 % 得分和最高的十个像元未计入。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Some scores lie below 0: the logarithm is of the score + {shift:.4g}, which moves the lowest to 0, and the thresholds depend on that.</source>
        <translation>部分得分低于 0：取对数的是得分 + {shift:.4g}，使最低者移至 0，阈值与此有关。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Label-free: the {breaks} break points come from the scores alone, without a look at the deposits. They part populations of scores if there are such; a smooth curve has break points too.</source>
        <translation>无标签：{breaks} 个分界点仅由得分得出，未参照矿床。若存在不同的得分总体，分界点将其分开；平滑的曲线也会有分界点。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>the deposits</source>
        <translation>矿床</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>the scores alone (label-free)</source>
        <translation>仅得分（无标签）</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Chosen by looking at</source>
        <translation>选定依据</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Area kept</source>
        <translation>保留的面积</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Deposits in it</source>
        <translation>其中的矿床</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Suggested thresholds for {name}</source>
        <translation>{name} 的建议阈值</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>P-A: prediction-area, C-A: concentration-area. Density: the share of the deposits over the share of the area, 1 is chance; it looks at the deposits, whatever the threshold was chosen by.</source>
        <translation>P-A：预测-面积；C-A：含量-面积。密度：矿床占比除以面积占比，1 为随机水平；无论阈值依据什么选定，密度都要参照矿床计算。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/sections.py"/>
        <source>Shaded: where the curve of {name} lies in 95 % of the random moves of the deposits.</source>
        <translation>阴影：在矿床的随机移动中，{name} 的曲线有 95 % 位于此范围。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{share:.0f} % of the samples have a value in every suggested band. Interpolation fills gaps from neighbouring samples, so that these bands rest on fewer of them.</source>
        <translation>{share:.0f} % 的样品在所有建议的波段中都有值。插值用相邻样品填补空缺，因此这些波段所依据的样品较少。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{share:.0f} % of the cells have a value in every suggested band. Train and score use these alone: the rest of the map stays empty.</source>
        <translation>{share:.0f} % 的像元在所有建议的波段中都有值。训练和评分只使用这些像元：图的其余部分为空。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Without a value in more than {share:.0f} % of the {things}: {bands}.</source>
        <translation>超过 {share:.0f} % 的{things}无值：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Of some bands a good part is below detection; their lows say little: {bands}.</source>
        <translation>一些波段有相当部分低于检出限；其低值意义不大：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Of some bands a good part is tied at the smallest value, which points to a detection limit; their lows say little: {bands}.</source>
        <translation>一些波段有相当部分同为最小值，说明可能存在检出限；其低值意义不大：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{name} ({share:.0f} % at {value:.4g})</source>
        <translation>{name}（{share:.0f} % 为 {value:.4g}）</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Many {things} have one and the same value: {bands}. That is usually a number that stands for a detection limit. Where the limit changed from batch to batch the map shows the batches: look for straight edges on it.</source>
        <translation>许多{things}具有同一个值：{bands}。这通常是代替检出限的数值。若检出限因批次而异，图上会显出各批次的界线：请留意平直的边界。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Mostly at their smallest value: {bands}. That is as it should be for the density of a map layer; an element like this is mostly below detection and better left out.</source>
        <translation>大多处于最小值：{bands}。对图层密度来说这是正常的；若是元素，则大多低于检出限，最好去掉。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>No concentrations: {bands}. {TRANSFORM} {clr} or {log} would take their logarithms too.</source>
        <translation>不是含量：{bands}。{TRANSFORM} {clr} 或 {log} 也会对它们取对数。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>two values, as a class has</source>
        <translation>像类别一样只有两个值</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>in {unit}</source>
        <translation>单位为 {unit}</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>negative values</source>
        <translation>负值</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>zeros</source>
        <translation>零值</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{band} and {other} ({correlation})</source>
        <translation>{band} 和 {other}（{correlation}）</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{pairs}, and {count} more pairs</source>
        <translation>{pairs}，另有 {count} 对</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>Nearly the same (Spearman correlation): {pairs}. They are kept, and what they share weighs more than the rest.</source>
        <translation>几乎相同（Spearman 相关系数）：{pairs}。这些波段均保留，其共同部分的权重会高于其余部分。</translation>
    </message>
    <message>
        <location filename="../models/exploration/doubts.py"/>
        <source>{count:,} {things} are few for {bands} bands: correlations and components would look different with others.</source>
        <translation>{count:,} 个{things}对 {bands} 个波段来说偏少：换一批数据，相关系数和主成分就会不同。</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Comparing the bands, {time_left}</source>
        <translation>正在比较波段，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Writing the report</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Reading the survey, {time_left}</source>
        <translation>正在读取调查数据，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/exploration/listing.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} 和其他 {count} 个</translation>
    </message>
    <message>
        <location filename="../models/exploration/listing.py"/>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>No cell of {INPUT} has a value: choose other rasters, or look at their nodata values.</source>
        <translation>{INPUT} 中没有有值的像元：请选择其他栅格，或检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>Grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>{columns:,} x {rows:,} cells of {width:g} x {height:g} map units</source>
        <translation>{columns:,} x {rows:,} 像元，每个 {width:g} x {height:g} 地图单位</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{number} band in {count:,} {things}.</source>
        <translation>{count:,} 个{things}，{number} 个波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{number} bands in {count:,} {things}.</source>
        <translation>{count:,} 个{things}，{number} 个波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>None of the bands is fit for train.</source>
        <translation>没有适合训练的波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{count} of the bands, without {left_out}</source>
        <translation>其中 {count} 个波段，不含 {left_out}</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>all bands (leave {BANDS} empty)</source>
        <translation>全部波段（{BANDS} 留空）</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>the band</source>
        <translation>该波段</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Suggested for train once they are interpolated: {TRANSFORM} {transform} and {bands}.</source>
        <translation>插值后建议的训练设置：{TRANSFORM} {transform}，{bands}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Suggested for train: {TRANSFORM} {transform} and {bands}.</source>
        <translation>建议的训练设置：{TRANSFORM} {transform}，{bands}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Leave out {name}: {reason}.</source>
        <translation>请去掉 {name}：{reason}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against {low}.</source>
        <translation>第 {number} 主成分占方差的 {share:.0f} %：{high} 与 {low} 相对。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against the rest.</source>
        <translation>第 {number} 主成分占方差的 {share:.0f} %：{high} 与其余相对。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against {low}</source>
        <translation>第 {number} 主成分占方差的 {share:.0f} %：{high} 与 {low} 相对</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {number} holds {share:.0f} % of the variance: {high} against the rest</source>
        <translation>第 {number} 主成分占方差的 {share:.0f} %：{high} 与其余相对</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What the survey holds</source>
        <translation>调查数据的内容</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What was odd in the file</source>
        <translation>文件中的异常之处</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What to doubt</source>
        <translation>存疑之处</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Nothing stood out.</source>
        <translation>未发现需要注意之处。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Counts and skewness</source>
        <translation>计数与偏度</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Percentiles</source>
        <translation>百分位</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Maps</source>
        <translation>图件</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What goes together</source>
        <translation>共同变化的波段</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Principal components of the log-ratios</source>
        <translation>对数比的主成分</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Bands to leave out</source>
        <translation>应去掉的波段</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>What remains, as train takes it for {BANDS}: {bands}</source>
        <translation>其余波段，写法与训练的 {BANDS} 参数相同：{bands}</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Cells</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Below detection</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>At smallest value</source>
        <translation>等于最小值</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>At one value</source>
        <translation>等于同一值</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Skewness</source>
        <translation>偏度</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>of logarithms</source>
        <translation>对数的偏度</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>of log-ratios</source>
        <translation>对数比的偏度</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Skewness is 0 for values spread evenly about their middle, and above 1 where a few high values pull far out. It is given for the values as they are, for their natural logarithms (of bands that look like concentrations) and for their centred log-ratios (of the suggested ones among these, where all have a value).</source>
        <translation>数值在其中心两侧均匀分布时偏度为 0，少数高值远离中心时偏度大于 1。分别给出原值、自然对数（看似含量的波段）和中心对数比（其中建议采用的波段，取其均有值之处）的偏度。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Where many cells share the smallest value, or another one, it was probably a detection limit; interpolation hides part of that.</source>
        <translation>若许多像元同为最小值或另一个值，该值很可能是检出限；插值会掩盖其中一部分。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>From dark (2nd percentile and below) to bright yellow (98th and above); bands that look like concentrations have logarithmic colours.</source>
        <translation>从暗色（第 2 百分位及以下）到亮黄色（第 98 百分位及以上）；看似含量的波段按对数着色。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>The first principal components of the log-ratios: bright where the elements named first are high against the others.</source>
        <translation>对数比的前几个主成分：明亮处表示先列出的元素相对于其他元素偏高。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{name}: no value</source>
        <translation>{name}：无值</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{name}: {low} to {high}</source>
        <translation>{name}：{low} 到 {high}</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{name}: {low} to {high} {unit}</source>
        <translation>{name}：{low} 到 {high} {unit}</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>There are not two bands that vary.</source>
        <translation>有变化的波段不足两个。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Spearman correlation of each pair of bands (point at a cell to read it), ordered so that bands that rise and fall together are neighbours; bands without spread are not shown. Concentrations share one whole, which by itself lowers correlations: a group of elements means more than a single number.</source>
        <translation>每对波段的 Spearman 相关系数（指向方格即可读取），排序使同升同降的波段相邻；无变化的波段不显示。各元素的含量同属一个总和，这本身就会降低相关系数：一组元素比单个数值更有意义。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Spearman correlation of each pair of bands</source>
        <translation>每对波段的 Spearman 相关系数</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>There are none: they need {count} bands that look like concentrations, and more {things} with a value in all of them than bands.</source>
        <translation>没有主成分：需要 {count} 个看似含量的波段，且在这些波段中均有值的{things}数须多于波段数。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>No component stands out: the bands vary each on its own for the most part.</source>
        <translation>没有突出的主成分：各波段大多各自变化。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Component</source>
        <translation>分量</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>High</source>
        <translation>偏高</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Share of variance</source>
        <translation>方差占比</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>in sum</source>
        <translation>累计</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>component {number} ({share:.1f} % of the variance)</source>
        <translation>第 {number} 主成分（方差的 {share:.1f} %）</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Covariance biplot of centred log-ratios (Aitchison and Greenacre 2002): arrows are bands, dots are {things} ({shown:,} of {count:,}). As far as these two components show it: the further apart two tips, the more the ratio of the two varies; tips that meet keep one ratio, and opposite arrows show elements that trade places. Bands are not brought to one variance: a long arrow is a band that varies much against the rest.</source>
        <translation>中心对数比的协方差双标图（Aitchison and Greenacre 2002）：箭头为波段，点为{things}（{count:,} 个中的 {shown:,} 个）。就这两个主成分所能反映的而言：两个箭头端点相距越远，两者之比变化越大；端点重合表示比值不变，方向相反的箭头表示此消彼长的元素。各波段未调整到相同方差：长箭头表示相对于其余波段变化较大的波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Biplot of the first two components</source>
        <translation>前两个主成分的双标图</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Samples read</source>
        <translation>样品已读取</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Cells read</source>
        <translation>读取的像元</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{total:,} with a value in some band</source>
        <translation>{total:,} 个至少在一个波段有值</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>{total:,} with a value in some band; percentiles, correlations and components rest on {drawn:,} of them, drawn at random but always the same, so that memory does not grow with the raster. Counts and ends are those of all.</source>
        <translation>{total:,} 个至少在一个波段有值；百分位、相关系数和主成分依据其中随机抽取但始终相同的 {drawn:,} 个，使内存占用不随栅格增大。计数和极值来自全部。</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>Log-ratios</source>
        <translation>对数比</translation>
    </message>
    <message>
        <location filename="../models/exploration/report.py"/>
        <source>of {bands} bands, over {count:,} {things} with a value in all of them; half the smallest positive value stands for values that are not positive</source>
        <translation>{bands} 个波段，取自在这些波段中均有值的 {count:,} 个{things}；非正值以最小正值的一半代替</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>{count:,} at {locations:,} places</source>
        <translation>{count:,} 个，位于 {locations:,} 个地点</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>Fields that are no analyses</source>
        <translation>非分析数据的字段</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>The samples are in degrees: reproject the layer to a projected coordinate reference system before it is interpolated.</source>
        <translation>样品以度为单位：插值之前请将图层重投影到投影坐标系。</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>{shared:,} of the {count:,} samples lie where another one does, such as field duplicates or several depths: interpolation takes their mean.</source>
        <translation>{count:,} 个样品中有 {shared:,} 个与其他样品位置相同，例如现场重复样或不同深度：插值取其平均。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value</source>
        <translation>它没有值</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has the same value ({value:.4g}) everywhere, so that it tells no place from another</source>
        <translation>它处处都是同一个值（{value:.4g}），无法区分不同位置</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{share:.0f} % of its samples are below detection: its map would show the laboratory&apos;s limit rather than the ground</source>
        <translation>其 {share:.0f} % 的样品低于检出限：其图反映的会是实验室的检出限，而不是地质情况</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{share:.0f} % of its cells have its smallest value, {value:.4g}: its map would show the laboratory&apos;s limit rather than the ground</source>
        <translation>其 {share:.0f} % 的像元为该波段的最小值 {value:.4g}：其图反映的会是实验室的检出限，而不是地质情况</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value in {share:.0f} % of the samples that the other bands share, and its map would rest on the few that remain</source>
        <translation>在其他波段共有的样品中，它有 {share:.0f} % 无值，其图将只依据剩下的少数样品</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value in {share:.0f} % of the cells that the other bands share, and train uses only cells with a value in every band</source>
        <translation>在其他波段共有的像元中，它有 {share:.0f} % 无值，而训练只使用各波段都有值的像元</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it is identical to {band}</source>
        <translation>它与 {band} 完全相同</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it repeats {band} (Spearman correlation {correlation})</source>
        <translation>它与 {band} 重复（Spearman 相关系数 {correlation}）</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{alike}, which has more values: what both show would count twice</source>
        <translation>{alike}，后者有值的更多：两者的共同信息会被重复计算</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{alike}: what both show would count twice</source>
        <translation>{alike}：两者的共同信息会被重复计算</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>No band is left to train on.</source>
        <translation>没有可供训练的波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>No band looks like a concentration (positive values in a unit of concentration, or in none): logarithms would make no sense, and bands are only brought to the same scale.</source>
        <translation>没有看似含量的波段（正值，且单位为含量单位或无单位）：取对数没有意义，只将波段调整到同一尺度。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{TRANSFORM} {auto} comes to the same here.</source>
        <translation>此处 {TRANSFORM} {auto} 的结果与此相同。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{others} is no concentration and would spoil the log-ratios if {clr} were forced on all bands: {auto} takes {transform} for the {count} that look like concentrations and leaves the rest as measured.</source>
        <translation>{others} 不是含量，若对所有波段强制使用 {clr}，会破坏对数比：{auto} 对看似含量的 {count} 个波段使用 {transform}，其余保持原值。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{others} are no concentrations and would spoil the log-ratios if {clr} were forced on all bands: {auto} takes {transform} for the {count} that look like concentrations and leaves the rest as measured.</source>
        <translation>{others} 不是含量，若对所有波段强制使用 {clr}，会破坏对数比：{auto} 对看似含量的 {count} 个波段使用 {transform}，其余保持原值。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>Concentrations are skewed, and logarithms even that out; log-ratios need three of them or more.</source>
        <translation>含量呈偏态分布，取对数可加以校正；对数比需要三个或更多含量波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>Concentrations share one whole, so that one that rises pushes the others down: {clr} takes the logarithm of each against the mean of all, which undoes that, and skewness with it.</source>
        <translation>各元素的含量同属一个总和，一个升高就会压低其余：{clr} 取各含量与全体平均之比的对数，可消除这种影响，同时消除偏态。</translation>
    </message>
    <message>
        <location filename="../models/exploration/survey_data.py"/>
        <source>samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <location filename="../models/exploration/survey_data.py"/>
        <source>cells</source>
        <translation>像元</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Filtering {width:,} x {height:,} cells</source>
        <translation>筛选 {width:,} x {height:,} 个像元</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>resample the scores to larger cells, or cut out a part of them</source>
        <translation>请将得分栅格重采样为更大的像元，或裁剪其中一部分</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Writing the filtered anomalies</source>
        <translation>正在写出筛选后的异常</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{scores} has {count} bands: band {band} is not one of them.</source>
        <translation>{scores} 有 {count} 个波段：没有波段 {band}。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {band} of {scores} is the percentile, which has no outliers: choose the band of a metric.</source>
        <translation>{scores} 的波段 {band} 是百分位，没有离群值：请选择指标的波段。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{SOURCE} lies on another grid ({source}) than {SCORES} ({scored}): choose the stack that was scored, its layers in the same order.</source>
        <translation>{SOURCE} 的格网（{source}）与 {SCORES}（{scored}）不同：请选择评分所用的栅格栈，图层顺序须相同。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{columns} x {rows} cells of {width:g} x {height:g} from {x:.10g}, {y:.10g}, {crs}</source>
        <translation>{columns} x {rows} 像元，每个 {width:g} x {height:g}，起点 {x:.10g}, {y:.10g}，{crs}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{TARGET} does not match {SOURCE}. {fault}</source>
        <translation>{TARGET} 与 {SOURCE} 不匹配。{fault}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Reading the scores</source>
        <translation>正在读取得分</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {band} of {scores} has no valid cells to filter: choose another band, or make {WINDOW} smaller.</source>
        <translation>{scores} 的波段 {band} 没有可筛选的有效像元：请选择其他波段，或减小 {WINDOW}。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {band} of {scores} has no valid cells to filter: choose another band or score raster.</source>
        <translation>{scores} 的波段 {band} 没有可筛选的有效像元：请选择其他波段或其他得分栅格。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Measuring the distance of the outliers</source>
        <translation>正在计算离群值的距离</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Averaging the target domain</source>
        <translation>正在计算目标区的平均值</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>No pixel of the target domain has values in all bands: leave out the bands that are empty.</source>
        <translation>目标区没有各波段均有值的像素：请去掉空波段。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>standardised</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>raw</source>
        <translation>未标准化</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>The highest scores are alike, and more than {share:g} % of the cells have them: nothing remains. Raise {SHARE}, or filter another metric.</source>
        <translation>最高的分数彼此相同，超过 {share:g} % 的像元都是这个分数：没有保留任何像元。请提高 {SHARE}，或筛选另一个指标。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} cells remain ({share:.3g} %), in one spot.</source>
        <translation>{count:,} 个像元中保留了 {kept:,} 个（{share:.3g} %），连成 1 片。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} windows remain ({share:.3g} %), in one spot.</source>
        <translation>{count:,} 个窗口中保留了 {kept:,} 个（{share:.3g} %），连成 1 片。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} cells remain ({share:.3g} %), in {number:,} spots.</source>
        <translation>{count:,} 个像元中保留了 {kept:,} 个（{share:.3g} %），分为 {number:,} 片。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{kept:,} of {count:,} windows remain ({share:.3g} %), in {number:,} spots.</source>
        <translation>{count:,} 个窗口中保留了 {kept:,} 个（{share:.3g} %），分为 {number:,} 片。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Everything remains: this threshold parts nothing from anything. Lower {SHARE}, or choose other {CRITERIA}.</source>
        <translation>全部像元都被保留：这个阈值没有区分任何东西。请降低 {SHARE}，或选择其他 {CRITERIA}。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Outlier criterion: {outliers} of {samples} pixels score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).</source>
        <translation>离群值准则：{samples} 个像素中有 {outliers} 个得分高于 {threshold:.6g}（Q3 + {iqr_factor:g} x IQR）。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Outlier criterion: {outliers} of {samples} windows of {window} x {window} pixels score above {threshold:.6g} (Q3 + {iqr_factor:g} x IQR).</source>
        <translation>离群值准则：{samples} 个 {window} x {window} 像素的窗口中有 {outliers} 个得分高于 {threshold:.6g}（Q3 + {iqr_factor:g} x IQR）。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>No score lies above Q3 + {iqr_factor:g} x IQR = {threshold:.6g}: the filtered raster is empty. Lower {IQR_FACTOR}, or filter another metric.</source>
        <translation>没有得分高于 Q3 + {iqr_factor:g} x IQR = {threshold:.6g}：筛选后的栅格为空。请减小 {IQR_FACTOR}，或筛选其他指标。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>{count} outliers lack a value in some band of {SOURCE} and are left out.</source>
        <translation>{count} 个离群值在 {SOURCE} 的某个波段无值，未采用。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Data-distribution criterion: {kept} of {measured} outliers lie within {radius:.6g} ({distance} distance) of the mean of the target domain.</source>
        <translation>数据分布准则：{measured} 个离群值中有 {kept} 个与目标区均值的距离不超过 {radius:.6g}（{distance} 距离）。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Threshold: {score:.6g}, from which on the highest {share:g} % lie.</source>
        <translation>阈值：{score:.6g}，最高的 {share:g} % 不低于它。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Threshold: {score:.6g}, the highest break of the concentration-area relation.</source>
        <translation>阈值：{score:.6g}，即浓度-面积关系的最高拐点。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>Threshold: {score:.6g}, where the curves of the prediction-area plot cross. It was chosen by looking at the known deposits: what these anomalies catch of them is no test.</source>
        <translation>阈值：{score:.6g}，即预测-面积图两条曲线的交点。它是根据已知矿床选出的：这些异常捕获其中多少并不构成检验。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>To keep more: {top_share} in {CRITERIA}, with {share} % as {SHARE}, would keep {wider:,}; a lower {IQR_FACTOR} lowers the threshold.</source>
        <translation>若要保留更多：在 {CRITERIA} 中选 {top_share}，{SHARE} 取 {share} %，将保留 {wider:,} 个；降低 {IQR_FACTOR} 也会降低阈值。</translation>
    </message>
    <message>
        <location filename="../models/filtering/telling.py"/>
        <source>To keep more: the next break below would keep {wider:,}, as {top_share} in {CRITERIA} does with {share:.3g} % as {SHARE}.</source>
        <translation>若要保留更多：下一个较低的拐点将保留 {wider:,} 个，与在 {CRITERIA} 中选 {top_share}、{SHARE} 取 {share:.3g} % 相同。</translation>
    </message>
    <message>
        <location filename="../models/filtering/thresholds.py"/>
        <source>The scores are too few or too much alike for a concentration-area relation: choose other {CRITERIA}.</source>
        <translation>分数太少或彼此太接近，无法得到浓度-面积关系：请选择其他 {CRITERIA}。</translation>
    </message>
    <message>
        <location filename="../models/filtering/thresholds.py"/>
        <source>None of the {count} deposits touches a cell that has a score: choose {LABELS} in the area of the score raster, and check that the layer has the right coordinate reference system.</source>
        <translation>{count} 个矿床都没有落在有分数的像元上：请在分数栅格范围内选择 {LABELS}，并检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The coordinate reference system of the samples is unknown: assign a projected one to the layer.</source>
        <translation>样品的坐标参考系未知：请为图层指定投影坐标系。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The coordinate reference system of the samples is not projected: reproject the layer.</source>
        <translation>样品的坐标参考系不是投影坐标系：请重投影该图层。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The samples are in degrees, in which distances mean little: reproject the layer to a projected system.</source>
        <translation>样品坐标以度为单位，不能表示实际距离：请将图层重投影到投影坐标系。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The samples are in degrees, in which distances mean little: reproject the layer to a projected system, such as {zone}.</source>
        <translation>样品坐标以度为单位，不能表示实际距离：请将图层重投影到投影坐标系，例如 {zone}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>{MASK} does not overlap the samples: choose polygons of their area, or leave {MASK} out.</source>
        <translation>{MASK} 与样品不重叠：请选择样品所在区域的多边形，或不设 {MASK}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>the samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Reading the values</source>
        <translation>正在读取数值</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>choose a {CELL_SIZE} above {size:g} map units, or fewer fields</source>
        <translation>请将 {CELL_SIZE} 设为大于 {size:g} 地图单位的值，或减少字段</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Cross-validating</source>
        <translation>正在交叉验证</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Preparing to interpolate</source>
        <translation>正在准备插值</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Interpolating, {time_left}</source>
        <translation>正在插值，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Fitting the variograms</source>
        <translation>正在拟合变差函数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>No cell of {MASK} has {samples} samples within {radius:g} map units about it: raise {RADIUS}, or lower {MIN_NEIGHBOURS}.</source>
        <translation>{MASK} 内没有像元在周围 {radius:g} 地图单位内有 {samples} 个样品：请增大 {RADIUS}，或减小 {MIN_NEIGHBOURS}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>No cell has {samples} samples within {radius:g} map units about it: raise {RADIUS}, or lower {MIN_NEIGHBOURS}.</source>
        <translation>没有像元在周围 {radius:g} 地图单位内有 {samples} 个样品：请增大 {RADIUS}，或减小 {MIN_NEIGHBOURS}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>inverse distance weighting</source>
        <translation>反距离加权</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>linear interpolation in Delaunay triangles</source>
        <translation>Delaunay 三角网线性插值</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>ordinary kriging</source>
        <translation>普通克里金</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>smoothing multiquadric surfaces</source>
        <translation>平滑多重二次曲面</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{samples:,} samples became a stack of {elements} on {columns:,} x {rows:,} cells of {size:,g} {unit} by {method}; how well it predicts could not be measured.</source>
        <translation>{samples:,} 个样品已插值为栅格栈（{elements}；{columns:,} x {rows:,} 个像元，像元大小 {size:,g} {unit}；方法：{method}）；预测效果无法衡量。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{samples:,} samples became a stack of {elements} on {columns:,} x {rows:,} cells of {size:,g} {unit} by {method}.</source>
        <translation>{samples:,} 个样品已插值为栅格栈（{elements}；{columns:,} x {rows:,} 个像元，像元大小 {size:,g} {unit}；方法：{method}）。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} element</source>
        <translation>{number:,} 个元素</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} elements</source>
        <translation>{number:,} 个元素</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); none of them are too poorly predicted to trust the map.</source>
        <translation>留出值与其预测值的相关系数为 {correlation:.2f}（各元素的中位数）；没有元素因预测过差而图件不可信。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); {number} of them is too poorly predicted to trust the map.</source>
        <translation>留出值与其预测值的相关系数为 {correlation:.2f}（各元素的中位数）；有 {number} 个元素预测过差，图件不可信。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Held-out values correlate with their prediction at {correlation:.2f} (median of the elements); {number} of them are too poorly predicted to trust the map.</source>
        <translation>留出值与其预测值的相关系数为 {correlation:.2f}（各元素的中位数）；有 {number} 个元素预测过差，图件不可信。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Left out: {fields}. {MOST_BELOW} is {most_below:g} %.</source>
        <translation>未采用：{fields}。{MOST_BELOW} 为 {most_below:g} %。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Interpolation does not support {fields}: of the variance of held-out values {share:.0f} % or less is explained by the samples around them. Between samples their maps are mostly guesses: leave them out of the training, or sample more densely.</source>
        <translation>{fields} 不宜插值：周围样品只能解释留出值方差的 {share:.0f} % 或更少。样品之间的图件大多只是猜测：请不要将其用于训练，或加密采样。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>How well neighbours predict {fields} could not be measured: too few held-out values could be predicted.</source>
        <translation>无法衡量邻近样品对 {fields} 的预测效果：能够预测的留出值太少。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Of the cells that have values, fewer than half have one of {fields}. Train and score use cells with all bands alone: leave these out of {BANDS}, or most of the map is lost.</source>
        <translation>在有值的像元中，不到一半具有 {fields} 的值。训练和评分只使用所有波段都有值的像元：请不要将它们列入 {BANDS}，否则会失去大部分地图。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No cell has a value of {fields}: their samples lie too far apart for {RADIUS}.</source>
        <translation>所有像元都没有 {fields} 的值：相对于 {RADIUS}，其样品间距过大。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Only {share:.0f} % of the cells have a value: the others lie outside {MASK} or too far from the samples. Raise {RADIUS} if the gaps between samples shall be filled.</source>
        <translation>只有 {share:.0f} % 的像元有值：其余像元在 {MASK} 之外或离样品过远。如需填补样品之间的空白，请增大 {RADIUS}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Only {share:.0f} % of the cells have a value: the others lie too far from the samples. Raise {RADIUS} if the gaps between samples shall be filled.</source>
        <translation>只有 {share:.0f} % 的像元有值：其余像元离样品过远。如需填补样品之间的空白，请增大 {RADIUS}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Cells are larger than the distance of neighbouring samples ({cells:.2g} cells): a smaller {CELL_SIZE} shows what was sampled.</source>
        <translation>像元大于相邻样品的间距（间距为 {cells:.2g} 个像元）：减小 {CELL_SIZE} 才能反映采样细节。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Cells of {size:,g} {unit} are far finer than the samples, of which one stands for {spacing:,g} x {spacing:,g} {unit}: from four cells side by side for a sample on, most cells repeat what their neighbours say. In {CELL_SIZE}, {fitting:,g} {unit} would fit.</source>
        <translation>{size:,g} {unit} 的像元远比采样密度精细，一个样品代表 {spacing:,g} x {spacing:,g} {unit}：当一个样品对应并排四个或更多像元时，多数像元只是重复相邻像元的内容。{CELL_SIZE} 取 {fitting:,g} {unit} 较合适。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No variogram could be fitted to {fields}: one without a nugget that rises to the variance within the search radius was taken.</source>
        <translation>无法为 {fields} 拟合变差函数：已采用无块金、在搜索半径内升至方差的变差函数。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Not taken, since they look like identifiers, coordinates, texts or constants: {fields}.</source>
        <translation>未采用，因为它们看起来是标识、坐标、文字或常数：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} sample has no value of any of these elements, and is left out.</source>
        <translation>{number:,} 个样品没有这些元素中任何一个的值，已略去。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} samples have no value of any of these elements, and are left out.</source>
        <translation>{number:,} 个样品没有这些元素中任何一个的值，已略去。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Fewer places have a value of {fields}: the search radius of these follows theirs, and that of the others is {radius:g} {unit}.</source>
        <translation>有 {fields} 值的位置较少：其搜索半径按这些位置确定，其余元素的搜索半径为 {radius:g} {unit}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} place has several samples: their values are averaged, which leaves {count:,} places.</source>
        <translation>{number:,} 个采样位置有多个样品：已取其平均值，共得 {count:,} 个位置。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{number:,} places have several samples: their values are averaged, which leaves {count:,} places.</source>
        <translation>{number:,} 个采样位置有多个样品：已取其平均值，共得 {count:,} 个位置。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Values below detection ({treatment}): {fields}.</source>
        <translation>低于检出限的值（{treatment}）：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No parts of a composition: {fields}. They are interpolated as measured; &apos;Train model&apos; takes them as they are, outside the log-ratios.</source>
        <translation>不属于成分数据的组成部分：{fields}。它们按测量值插值；“训练模型”按原值使用它们，不进入对数比。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{logged} of {fields} elements are interpolated as logarithms and turned back by the exponential: a cell holds a geometric mean, which stands near the median and below the arithmetic mean; no correction is made.</source>
        <translation>{fields} 个元素中有 {logged} 个按对数插值后以指数还原：像元值为几何平均值，接近中位数而低于算术平均值；未作校正。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>From samples to a stack</source>
        <translation>从样品到栅格栈</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Dark to bright from the 2nd to the 98th percentile of each map, given below it.</source>
        <translation>由暗到亮对应各图的第 2 至第 98 百分位，其值列于图下。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Distance to the nearest sample: {low:,g} to {high:,g} {unit}</source>
        <translation>到最近样品的距离：{low:,g} 到 {high:,g} {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{name}: {low:,g} to {high:,g} {unit}</source>
        <translation>{name}：{low:,g} 到 {high:,g} {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{name}: {low:,g} to {high:,g}</source>
        <translation>{name}：{low:,g} 到 {high:,g}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Scale</source>
        <translation>数值尺度</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Explained</source>
        <translation>解释占比</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>The error is the root mean square; of logarithms it is shown as a factor (x 1.5: predictions are typically half as much again too high, or a third too low). Explained is the share of the variance: 1 is perfect, and the mean of all samples would reach 0. An element at {min_explained:g} or below is called not supported, since chance alone rarely explains a tenth of a hundred values.</source>
        <translation>误差为均方根误差；取对数时以倍数表示（x 1.5：预测值通常偏高一半或偏低三分之一）。解释占比是所解释的方差占比：1 为完美，以所有样品的平均值作预测则为 0。解释占比不高于 {min_explained:g} 的元素视为不宜插值，因为对一百个值来说，仅凭偶然很少能解释十分之一。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Correlation, error and explained share are of held-out values: squares of {side:,g} {unit} are dealt out to {folds} folds, no two of a fold side by side, and those of a fold are predicted from the others as the map would be. So a value is predicted from further away than most cells are from a sample, and the map is better than that, the more so the faster an element changes.</source>
        <translation>相关性、误差和解释占比均针对留出值：边长 {side:,g} {unit} 的方形块被分配到 {folds} 折，同一折的块互不相邻，每折的值由其余各折按制图方式预测。因此，预测所跨的距离大于多数像元到样品的距离，图的实际效果要更好，元素变化越快越是如此。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Of the {count:,} places {drawn:,}, drawn at random, are predicted.</source>
        <translation>在 {count:,} 个位置中，对随机抽取的 {drawn:,} 个进行预测。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{count:,} held-out values have too few samples about them to be predicted, as a map has no value there.</source>
        <translation>{count:,} 个留出值周围的样品太少，无法预测，正如图在该处无值一样。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Variograms</source>
        <translation>变差函数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Spherical, in the scale that the element is interpolated in, fitted to pairs of samples up to {radii:g} search radii apart, over which a longer range cannot be told. The nugget is what neighbours do not share however near they are: error of sampling and analysis, and change over less than their distance.</source>
        <translation>球状模型，按元素插值所用的数值尺度，对间距不超过 {radii:g} 倍搜索半径的样品对拟合；更大的变程无法判定。块金是无论相距多近的样品之间都不共有的部分：采样和分析误差，以及小于样品间距的变化。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Nugget</source>
        <translation>块金值</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Sill</source>
        <translation>基台值</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Nugget share</source>
        <translation>块金占比</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Range, {unit}</source>
        <translation>变程，{unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>over {distance:,g}</source>
        <translation>大于 {distance:,g}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>variance and radius</source>
        <translation>方差和半径</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Measured</source>
        <translation>实测数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Limits</source>
        <translation>检出限</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>empty: {count:,}</source>
        <translation>空：{count:,}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Power of the distance</source>
        <translation>距离的幂次</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cell size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cells from a sample to its nearest neighbour</source>
        <translation>样品到最近邻样品的像元数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{cells:.2g} (median)</source>
        <translation>{cells:.2g}（中位数）</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Search radius</source>
        <translation>搜索半径</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>One sample stands for</source>
        <translation>一个样品代表</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{spacing:,g} x {spacing:,g} {unit}</source>
        <translation>{spacing:,g} x {spacing:,g} {unit}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Samples for a cell</source>
        <translation>每个像元的样品数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>the {maximum} nearest, the farther the less, where {minimum} lie within the radius</source>
        <translation>最近的 {maximum} 个，越远影响越小；半径内须有 {minimum} 个</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{minimum} to {maximum}, the nearest within the radius</source>
        <translation>{minimum} 到 {maximum} 个，取半径内最近的</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Left out above</source>
        <translation>不采用的上限</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{share:g} % below detection</source>
        <translation>{share:g} % 低于检出限</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Units of the values</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Cells with a value</source>
        <translation>有值的像元</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} 个多边形</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} 个多边形</translation>
    </message>
    <message>
        <location filename="../models/interpolation/report.py"/>
        <source>{length:,g} {unit}, chosen from the spacing of the samples</source>
        <translation>{length:,g} {unit}，由样品间距确定</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>The polygons are a single group, {group}, and levelling is between groups: choose another {CLASS_FIELD}.</source>
        <translation>多边形只有一组 {group}，而调平是在各组之间进行的：请另选 {CLASS_FIELD}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>{GROUP_RASTER} has more than {most:,} different values: these are no groups. Choose a raster of classes.</source>
        <translation>{GROUP_RASTER} 有超过 {most:,} 个不同的值：这不是分组。请选择分类栅格。</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>{GROUP_RASTER} has a single value where the survey lies, and levelling is between groups: choose another raster.</source>
        <translation>{GROUP_RASTER} 在测区内只有一个值，而调平是在各组之间进行的：请另选栅格。</translation>
    </message>
    <message>
        <location filename="../models/levelling/cell_groups.py"/>
        <source>{GROUP_RASTER} has no value where the survey lies: choose another raster.</source>
        <translation>{GROUP_RASTER} 在测区内没有值：请另选栅格。</translation>
    </message>
    <message>
        <location filename="../models/levelling/cells.py"/>
        <source>No cell of {INPUT} has a value in a group: choose other rasters, or groups of this area.</source>
        <translation>{INPUT} 没有任何像元在某一组中有值：请选择其他栅格，或本区的分组。</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>Levelling</source>
        <translation>正在调平</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>Writing the samples</source>
        <translation>正在写入样品</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>Writing the levelled survey, {time_left}</source>
        <translation>正在写入调平后的测区，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>{BACKGROUND}: there is no element {missing}; there are: {names}.</source>
        <translation>{BACKGROUND}：没有元素 {missing}；现有：{names}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/job.py"/>
        <source>All elements are in {BACKGROUND}: there is none left to explain.</source>
        <translation>所有元素都在 {BACKGROUND} 中：没有剩下可解释的元素。</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>too few values</source>
        <translation>值太少</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>no common border with the others</source>
        <translation>与其他组没有公共边界</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>too few values in the reference group</source>
        <translation>参考组的值太少</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>Fewer than two groups have {fewest} values of an element: choose other groups, or lower {MIN_VALUES}.</source>
        <translation>某一元素达到 {fewest} 个值的组不足两个：请选择其他分组，或调低 {MIN_VALUES}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>{REFERENCE} is {name}, and there is no such group; there are: {groups}.</source>
        <translation>{REFERENCE} 为 {name}，但没有这个组；现有：{groups}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>No two groups have {fewest} pairs of {things} within {distance:.4g} map units of each other: raise {BORDER_DISTANCE}, or choose {METHOD} {other}.</source>
        <translation>没有两个组在 {distance:.4g} 地图单位之内有 {fewest} 对{things}：请调高 {BORDER_DISTANCE}，或选择 {METHOD} {other}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>No group can be levelled to {reference}: it has fewer than {fewest} values of each element. Choose another {REFERENCE}, or lower {MIN_VALUES}.</source>
        <translation>没有组能调平到 {reference}：它每个元素的值都少于 {fewest} 个。请另选 {REFERENCE}，或调低 {MIN_VALUES}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/levels.py"/>
        <source>Nothing is explained by {names}: too few {things} have values of all of them and of another element.</source>
        <translation>{names} 不能解释任何元素：同时具有它们全部和另一元素的值的{things}太少。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{levelled} of {groups} groups were brought to the level of {reference} ({method}): the share of the variance between groups went from {before:.0%} to {after:.0%} in the median of {elements} elements.</source>
        <translation>{groups} 个组中有 {levelled} 个按“{method}”调到 {reference} 的水平：{elements} 个元素的中位数上，组间方差的份额从 {before:.0%} 变为 {after:.0%}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>the whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What {names} explain was taken off {count} elements, at most {most:.0%} of the variance of one.</source>
        <translation>已从 {count} 个元素中扣除 {names} 所解释的部分，单个元素最多为方差的 {most:.0%}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>Left as they are: {groups}. Their values do not compare with the others.</source>
        <translation>保持原样：{groups}。它们的值与其他组不可比。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{element} is left as it is in {groups}.</source>
        <translation>{element} 在 {groups} 中保持原样。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} sample is in no group and is left as it is.</source>
        <translation>{number:,} 个样品不属于任何组，保持原样。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} samples are in no group and are left as they are.</source>
        <translation>{number:,} 个样品不属于任何组，保持原样。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} cell is in no group and is left as it is.</source>
        <translation>{number:,} 个像元不属于任何组，保持原样。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>{number:,} cells are in no group and are left as they are.</source>
        <translation>{number:,} 个像元不属于任何组，保持原样。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What was lost: steps at common borders, whatever made them. Along a border that follows a true contact, of rocks or of soils, the difference of the two sides is taken off with the error; borders that cut across geology are what this method lives on.</source>
        <translation>损失了什么：公共边界上的台阶，无论其成因。若边界沿着真实的岩石或土壤接触带，两侧的差异会与误差一起被扣除；本方法依靠的是切过地质体的边界。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What was lost: every group now has the same level, so that true differences between groups, as of their rocks, their soils or a richer part of the area, are taken off with the errors. Level by sheets or laboratories only where their geology is alike, or along their borders; level by rocks only if differences between rocks are not what you look for.</source>
        <translation>损失了什么：现在各组水平相同，因此组间的真实差异，如岩石、土壤或较富集区段的差异，也随误差一起被扣除。只有在地质相似时才按图幅或实验室调平，否则沿边界调平；只有当岩石间的差异不是您所要找的时，才按岩石调平。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>Steps at common borders became larger in {elements}: much of what was taken off was a true difference between the groups, not an error. Compare with {method}.</source>
        <translation>{elements} 在公共边界上的台阶变大了：被扣除的多半是组间的真实差异而非误差。请与“{method}”比较。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>What was lost: all of an element that goes with {names}, ore that comes with these too, such as in gossans, black shales or ultramafic rocks. Where one of them has no value, a corrected element has none.</source>
        <translation>损失了什么：元素中与 {names} 相伴的全部，包括与之共生的矿化，如铁帽、黑色页岩或超镁铁岩中的矿化。其中之一没有值的地方，校正后的元素也没有值。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>Hardly explained, less than a tenth of their variance, and therefore hardly changed: {elements}.</source>
        <translation>几乎未被解释（不到方差的十分之一)，因此几乎未变：{elements}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/remarks.py"/>
        <source>No background was fitted to {elements}: too few values, or all the same.</source>
        <translation>未对 {elements} 拟合背景：值太少，或全部相同。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Along common borders: offsets of the groups that explain the median steps there best, by least squares with the loss of Huber (1964), as tie lines of airborne surveys are levelled (Luyendyk 1997).</source>
        <translation>沿公共边界：各组的偏移量，按 Huber（1964）损失的最小二乘最好地解释边界处的中位台阶，如航空测量联络线的调平（Luyendyk 1997）。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Median and interquartile range of each group become those of the reference (Daneshfar and Cameron 1998).</source>
        <translation>每组的中位数和四分位距变为参考的中位数和四分位距（Daneshfar 和 Cameron 1998）。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>The 5th to 95th percentiles of each group become those of the reference (Daneshfar and Cameron 1998), which for the whole are means of the groups&apos; percentiles by their size (Ratcliff 1979).</source>
        <translation>每组的第 5 至第 95 百分位数变为参考的百分位数（Daneshfar 和 Cameron 1998）；整体的百分位数为各组百分位数按其大小的平均（Ratcliff 1979）。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Levelled survey</source>
        <translation>调平后的测区</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Elements</source>
        <translation>元素</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Variance between groups, before</source>
        <translation>组间方差，之前</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Step at borders, before</source>
        <translation>边界台阶，之前</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Explained by {names}</source>
        <translation>由 {names} 解释</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>The share of the variance between groups is eta squared (Fisher 1925), of logarithms where the scale is logarithmic; 0 is not the aim where groups truly differ. The step is the mean difference of {things} on both sides of common borders, within {distance:.4g} map units of each other, in percent of the level, or of the robust standard deviation where the scale is linear: the smaller, the better the groups fit.</source>
        <translation>组间方差的份额为 eta 平方（Fisher 1925)，对数尺度时取对数；若各组确有差异，0 并非目标。台阶是公共边界两侧、相距 {distance:.4g} 地图单位之内的{things}的平均差，以水平的百分比表示，线性尺度时以稳健标准差的百分比表示：越小，各组衔接越好。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>A robust regression (loss of Huber 1964; Rose, Hawkes and Webb 1979) of each element on {names}; the corrected value is the ratio of the observed to the expected one, times the typical expected one, or on a linear scale the difference added to it. The unit stays.</source>
        <translation>每个元素对 {names} 的稳健回归（Huber 1964 损失；Rose、Hawkes 和 Webb 1979）；校正值为观测值与期望值之比乘以典型期望值，线性尺度时为其差加上典型期望值。单位不变。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Median, quartiles, and whiskers from the 5th to the 95th percentile of each group; {shown} of {groups} groups, the largest first.</source>
        <translation>各组的中位数、四分位数，以及第 5 至第 95 百分位的须线；{groups} 个组中的 {shown} 个，最大的在前。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Box plots of the groups before and after</source>
        <translation>各组之前与之后的箱线图</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>How far groups were moved</source>
        <translation>各组移动了多少</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>The median of each group after over that before; a dash where it was left as it is.</source>
        <translation>各组之后与之前的中位数之比；保持原样的为短横。</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Fewest values of a group</source>
        <translation>一组最少的值数</translation>
    </message>
    <message>
        <location filename="../models/levelling/report.py"/>
        <source>Learnt from</source>
        <translation>学习自</translation>
    </message>
    <message>
        <location filename="../models/levelling/samples.py"/>
        <source>All samples that have a group are of one, {group}, and levelling is between groups: choose another {GROUP_FIELD}, or other {GROUP_POLYGONS} or {GROUP_RASTER}.</source>
        <translation>有组别的样品都属于同一组 {group}，而调平是在组之间进行的：请选择另一个 {GROUP_FIELD}，或其他 {GROUP_POLYGONS} 或 {GROUP_RASTER}。</translation>
    </message>
    <message>
        <location filename="../models/levelling/samples.py"/>
        <source>The field {field} is empty for all samples: choose another {GROUP_FIELD}.</source>
        <translation>字段 {field} 对所有样品都是空的：请另选 {GROUP_FIELD}。</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} was changed while it was read: run again.</source>
        <translation>模型文件 {path} 在读取过程中被更改：请重新运行。</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: {error}</source>
        <translation>模型文件 {path} 已损坏：{error}</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: its weights are not those that were written. Copy it again.</source>
        <translation>模型文件 {path} 已损坏：其权重与写入时不一致。请重新复制。</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: some of its weights are no numbers.</source>
        <translation>模型文件 {path} 已损坏：其部分权重不是数值。</translation>
    </message>
    <message>
        <location filename="../models/networks/model_file.py"/>
        <source>The model file {path} is damaged: its weights do not fit its header.</source>
        <translation>模型文件 {path} 已损坏：其权重与文件头不符。</translation>
    </message>
    <message>
        <location filename="../models/peers/f_anogan/network.py"/>
        <source>its generator collapsed: all that it makes of noise is alike</source>
        <translation>其生成器崩溃：由噪声生成的内容全都相同</translation>
    </message>
    <message>
        <location filename="../models/peers/faultless.py"/>
        <source>its discriminator tells windows from drawn ones without fault, so that it teaches nothing</source>
        <translation>其判别器能毫无差错地区分真实窗口与生成窗口，因此起不到训练作用</translation>
    </message>
    <message>
        <location filename="../models/peers/peer.py"/>
        <source>it draws the same whatever window it is shown</source>
        <translation>无论输入什么窗口，它重建的结果都一样</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>Training {detector}, epoch {epoch} of {epochs}, {name} loss {value:.4f}, {time_left}</source>
        <translation>正在训练 {detector}，第 {epoch} 轮，共 {epochs} 轮，{name} 损失 {value:.4f}，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>{detector}, epoch {epoch} of {epochs}: {losses}</source>
        <translation>{detector}，第 {epoch} 轮，共 {epochs} 轮：{losses}</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>The training of {detector} diverged in epoch {epoch}: the {name} loss became {value:g}. Try another {SEED}, fewer {EPOCHS}, or leave out bands that hardly vary; or choose another {DETECTOR}.</source>
        <translation>{detector} 的训练在第 {epoch} 轮发散：{name} 损失变为 {value:g}。请更换 {SEED}，减少 {EPOCHS}，或去掉几乎不变化的波段；也可选择其他 {DETECTOR}。</translation>
    </message>
    <message>
        <location filename="../models/peers/trainer.py"/>
        <source>What {detector} draws lies further from the windows that it is shown than their own mean does: its score of each pixel says little, and that of windows perhaps more. Try more {EPOCHS}.</source>
        <translation>{detector} 重绘的结果与所给窗口的距离，比窗口与其自身均值的距离还大：它对各像元的评分说明不了什么，对窗口的评分也许好些。请试试更大的 {EPOCHS}。</translation>
    </message>
    <message>
        <location filename="../models/peers/vae/network.py"/>
        <source>its posterior collapsed: none of its latents holds anything of the windows</source>
        <translation>其后验分布崩溃：没有任何潜变量保留窗口的信息</translation>
    </message>
    <message>
        <location filename="../models/protocol/band_names.py"/>
        <source>Nobody can tell which bands {names} are: rasters of one name were numbered in their order when the model was trained. Train it again; bands are now told apart by layer, file or folder.</source>
        <translation>无法判断 {names} 是哪些波段：训练模型时，同名栅格只是按顺序编号。请重新训练；现在按图层、文件或文件夹区分波段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/band_names.py"/>
        <source>The raster lacks {missing} of the {wanted} bands that are needed: {names}. It has: {available}.</source>
        <translation>栅格缺少所需 {wanted} 个波段中的 {missing} 个：{names}。现有波段：{available}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>access violation</source>
        <translation>访问冲突</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>stack overflow</source>
        <translation>栈溢出</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>aborted</source>
        <translation>异常终止</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>Job file: {job_file}. To run it from a shell, in {root}: &quot;{python}&quot; -m models &quot;{job_file}&quot;</source>
        <translation>任务文件：{job_file}。要在命令行中运行，请在 {root} 中执行：&quot;{python}&quot; -m models &quot;{job_file}&quot;</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s Python {python} cannot be started ({strerror}): choose another under {options}.</source>
        <translation>无法启动引擎的 Python {python}（{strerror}）：请在 {options} 中选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The job file cannot be written to the folder {folder} ({strerror}).</source>
        <translation>无法将任务文件写入文件夹 {folder}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The job was cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s last words:
{words}</source>
        <translation>引擎的最后输出：
{words}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>close other programs, or {advice}</source>
        <translation>请关闭其他程序，或{advice}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The system ended the engine, most likely because memory ran out: {advice}.</source>
        <translation>系统结束了引擎，很可能是因为内存不足：{advice}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ran out of memory: {advice}.</source>
        <translation>引擎内存不足：{advice}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s Python could not load one of its libraries ({code}). {again}</source>
        <translation>引擎的 Python 无法加载它的某个库（{code}）。{again}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>One of the engine&apos;s packages does not run on this computer&apos;s processor. {again}</source>
        <translation>引擎的某个包无法在本机的处理器上运行。{again}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine was ended from outside ({signal}): run it again.</source>
        <translation>引擎被外部终止（{signal}）：请重新运行。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine crashed ({crash}), which is a fault of one of its packages or of a driver: try it on the processor ({DEVICE}: {cpu}, where the algorithm has it). If it crashes again, replace its packages. {again}</source>
        <translation>引擎崩溃（{crash}），原因在于某个包或驱动程序：请改用处理器（算法有 {DEVICE} 参数时设为“{cpu}”）。如再次崩溃，请更换引擎的包。{again}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ended before its job was done (exit code {code}): {last}</source>
        <translation>引擎未完成任务就已结束（退出代码 {code}）：{last}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ended before its job was done (exit code {code}) and said nothing: run the job file from a shell to see more.</source>
        <translation>引擎未完成任务就已结束（退出代码 {code}），且没有任何输出：请在命令行中运行任务文件以了解详情。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The plugin in {root} is incomplete: install Geo-Hgan again.</source>
        <translation>{root} 中的插件不完整：请重新安装 Geo-Hgan。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>signal {number}</source>
        <translation>信号 {number}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>install Python {oldest} to {newest} (on Windows and macOS from python.org, which takes no administrator&apos;s rights; on Debian and Ubuntu the packages python3 and python3-venv), and name it if it is not found</source>
        <translation>请安装 Python {oldest} 至 {newest}（Windows 和 macOS 从 python.org 下载，无需管理员权限；Debian 和 Ubuntu 安装软件包 python3 和 python3-venv），如仍未找到，请指定其位置</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>it is Python {version}</source>
        <translation>其版本为 Python {version}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>{named} cannot make the environment ({reason}): {advice}.</source>
        <translation>{named} 无法创建环境（{reason}）：{advice}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>{python} cannot make the environment: {reason}</source>
        <translation>{python} 无法创建环境：{reason}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>No Python was found that can make the environment: {advice}.</source>
        <translation>未找到可创建环境的 Python：{advice}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{values} is not an object with named values.</source>
        <translation>{values} 不是由具名值组成的对象。</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>there is no field {name}.</source>
        <translation>没有字段 {name}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{name} is one of {choices}, not {value}.</source>
        <translation>{name} 须为 {choices} 之一，而不是 {value}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/decoding.py"/>
        <source>{name} cannot be {value}.</source>
        <translation>{name} 不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Settings &gt; Options &gt; Geo-Hgan</source>
        <translation>设置 &gt; 选项 &gt; Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Settings &gt; Options &gt; Geo-Hgan &gt; Cluster</source>
        <translation>设置 &gt; 选项 &gt; Geo-Hgan &gt; 集群</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Raster &gt; Geo-Hgan &gt; Set up the engine</source>
        <translation>栅格 &gt; Geo-Hgan &gt; 安装引擎</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>the environment variable {variable}</source>
        <translation>环境变量 {variable}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>the plugin&apos;s own environment</source>
        <translation>插件自身的环境</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>it says nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>No Python was found to run the engine. {how_to_set_up}</source>
        <translation>未找到可运行引擎的 Python。{how_to_set_up}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} did not answer within {seconds} seconds.</source>
        <translation>{python} 在 {seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} cannot be started ({strerror}).</source>
        <translation>无法启动 {python}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} is no working Python 3: {reason}.</source>
        <translation>{python} 不是可用的 Python 3：{reason}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{python} is Python {version}, and the engine needs {oldest} or newer.</source>
        <translation>{python} 的版本为 Python {version}，而引擎需要 {oldest} 或更高版本。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s packages are not installed yet: QGIS&apos;s own Python lacks {packages}. {how_to_set_up}</source>
        <translation>引擎的包尚未安装：QGIS 自带的 Python 缺少 {packages}。{how_to_set_up}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s Python {python} (from {source}) lacks {packages}. {how_to_install}</source>
        <translation>引擎的 Python {python}（来自 {source}）缺少 {packages}。{how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s Python {python} lacks the package {package}. {how_to_install}</source>
        <translation>引擎的 Python {python} 缺少包 {package}。{how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The package {package} of the engine&apos;s Python {python} is damaged. {how_to_install}</source>
        <translation>引擎的 Python {python} 中的包 {package} 已损坏。{how_to_install}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Repair it under {setup}.</source>
        <translation>请通过 {setup} 修复。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Set up an environment for the engine alone under {setup}: QGIS and the system stay as they are.</source>
        <translation>请在 {setup} 中为引擎单独设置环境：QGIS 和系统保持原样。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Set the engine up under {setup}, or from a shell in the folder {root} with: &quot;{python}&quot; -m models.protocol.setup install. If you have a Python with these packages, choose it under {options}, or name it in the environment variable {variable}.</source>
        <translation>请通过 {setup} 安装引擎，或在文件夹 {root} 的命令行中执行：&quot;{python}&quot; -m models.protocol.setup install。如果已有装好这些包的 Python，请在 {options} 中选择，或用环境变量 {variable} 指定。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Repair it under {setup}, or name another Python under {options}.</source>
        <translation>请通过 {setup} 修复，或在 {options} 中指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>It is named by {source}: name another there.</source>
        <translation>它由 {source} 指定：请在该处指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>There is no Python in the folder {path}, which is named by {source}.</source>
        <translation>由 {source} 指定的文件夹 {path} 中没有 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The Python {named} does not exist. It is named by {source}: name another there.</source>
        <translation>Python {named} 不存在。它由 {source} 指定：请在该处指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/files.py"/>
        <source>{path} is no file, but a pipe, a socket or a device: choose a file.</source>
        <translation>{path} 不是文件，而是管道、套接字或设备：请选择文件。</translation>
    </message>
    <message>
        <location filename="../models/protocol/files.py"/>
        <source>Windows takes &quot;{name}&quot; for no name of a file: choose another one.</source>
        <translation>Windows 不接受“{name}”作为文件名：请另选一个。</translation>
    </message>
    <message>
        <location filename="../models/protocol/geometries.py"/>
        <source>{geometry} is no GeoJSON geometry.</source>
        <translation>{geometry} 不是 GeoJSON 几何图形。</translation>
    </message>
    <message>
        <location filename="../models/protocol/geometries.py"/>
        <source>{geometry} is a collection of collections.</source>
        <translation>{geometry} 是集合的集合。</translation>
    </message>
    <message>
        <location filename="../models/protocol/geometries.py"/>
        <source>{geometry} has coordinates that are no places: leave it out, or give it others.</source>
        <translation>{geometry} 的坐标不对应任何位置：请将其去掉，或更正坐标。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>ground control points</source>
        <translation>地面控制点</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>rational polynomial coefficients (RPC)</source>
        <translation>有理多项式系数（RPC）</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>arrays of coordinates</source>
        <translation>坐标数组</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>{path} tells where it lies by {means} alone, and its rows and columns are no grid on the map: warp it with the tool &apos;Warp (reproject)&apos;, and use the result.</source>
        <translation>{path} 仅以{means}说明其位置，行与列在地图上不构成格网：请用工具“变形 (重投影)”变换，并使用其结果。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>{path} has cells of {width:g} x {height:g} map units: georeference it anew, and use the result.</source>
        <translation>{path} 的像元为 {width:g} x {height:g} 地图单位：请重新进行地理配准，并使用其结果。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>The cells of {path} are no rectangles, but sheared: warp it with the tool &apos;Warp (reproject)&apos;, and use the result.</source>
        <translation>{path} 的像元不是矩形，而是错切的：请用工具“变形 (重投影)”变换，并使用其结果。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>Cells of {cell_size:g} map units make a raster of {columns:,} x {rows:,} cells, too large to work with: choose a {CELL_SIZE} of {up:g} or more.</source>
        <translation>{cell_size:g} 地图单位的像元会使栅格达到 {columns:,} x {rows:,} 个像元，过大而无法处理：请将 {CELL_SIZE} 设为 {up:g} 或更大。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>Cells of {cell_size:g} map units are as large as the whole area, {width:,.5g} x {height:,.5g}: choose a smaller {CELL_SIZE}.</source>
        <translation>{cell_size:g} 地图单位的像元与整个区域 {width:,.5g} x {height:,.5g} 一样大：请选择更小的 {CELL_SIZE}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The model file {path} cannot be read: {strerror}.</source>
        <translation>无法读取模型文件 {path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} is not a Geo-Hgan model file, or its beginning is damaged.</source>
        <translation>{path} 不是 Geo-Hgan 模型文件，或其开头部分已损坏。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} has model format {stated}, and this version reads format {format}: update the plugin, or train the model again.</source>
        <translation>{path} 的模型格式为 {stated}，而本版本读取格式 {format}：请更新插件，或重新训练模型。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The header of the model file {path} is damaged: no model has such values of {name}. Copy the file again, or train the model again.</source>
        <translation>模型文件 {path} 的文件头已损坏：没有模型会有这样的 {name} 值。请重新复制文件，或重新训练模型。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The header of the model file {path} is damaged.</source>
        <translation>模型文件 {path} 的文件头已损坏。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The model file {path} is damaged: {size} bytes long where {wanted} were written.</source>
        <translation>模型文件 {path} 已损坏：长度为 {size} 字节，而写入时为 {wanted} 字节。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} is the checkpoint of a training that has not ended: go on with it through {RESUME} of the training.</source>
        <translation>{path} 是尚未结束的训练的检查点：请在训练中用 {RESUME} 继续。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{path} is a finished model, not a checkpoint: leave {RESUME} empty to train a new one.</source>
        <translation>{path} 是已完成的模型，不是检查点：要训练新模型，请将 {RESUME} 留空。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>or install from a folder of wheels</source>
        <translation>或从 wheel 包文件夹安装</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The disk is full: free some space.</source>
        <translation>磁盘已满：请腾出空间。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>pip cannot use a SOCKS proxy: name an HTTP proxy in QGIS&apos;s network settings, install uv, {offline}.</source>
        <translation>pip 无法使用 SOCKS 代理：请在 QGIS 的网络设置中指定 HTTP 代理，或安装 uv，{offline}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The certificate of the package index, or of a proxy that opens encrypted connections, is unknown: name the file of your organisation&apos;s certificates in the environment variable PIP_CERT, {offline}.</source>
        <translation>包索引的证书未知，或打开加密连接的代理的证书未知：请用环境变量 PIP_CERT 指定贵单位的证书文件，{offline}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The proxy refused the connection: see Settings &gt; Options &gt; Network, {offline}.</source>
        <translation>代理拒绝了连接：请检查“设置 &gt; 选项 &gt; 网络”，{offline}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The package index cannot be reached: see your connection, and the proxy under Settings &gt; Options &gt; Network, {offline}.</source>
        <translation>无法访问包索引：请检查网络连接以及“设置 &gt; 选项 &gt; 网络”中的代理，{offline}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>A file is not the one that the plugin&apos;s list of packages names: try again, and if it comes again, the package index, the folder of wheels or a proxy has changed it.</source>
        <translation>有一个文件不是插件包列表所列的文件：请重试；如再次出现，则说明包索引、wheel 包文件夹或代理改动了它。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>A package is not to be had for this system and this version of Python: name another Python, or complete the folder of wheels if you install from one.</source>
        <translation>有一个包不支持本系统和此 Python 版本：请指定其他 Python；如从 wheel 包文件夹安装，请补全该文件夹。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The packages are there, but Windows cannot load them: install Microsoft&apos;s Visual C++ Redistributable (x64).</source>
        <translation>包已安装，但 Windows 无法加载：请安装 Microsoft 的 Visual C++ Redistributable (x64)。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>Loading each package once</source>
        <translation>正在逐个试加载各个包</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The engine is set up (torch {version}). It computes on the graphics card.</source>
        <translation>引擎已安装（torch {version}）。用显卡计算。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The engine is set up (torch {version}), but torch sees no graphics card: it will compute on the processor.</source>
        <translation>引擎已安装（torch {version}），但 torch 未检测到显卡：将用处理器计算。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The engine is set up (torch {version}). It computes on the processor.</source>
        <translation>引擎已安装（torch {version}）。用处理器计算。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>pip&apos;s own index settings are used: torch comes in the build that they offer.</source>
        <translation>使用 pip 自身的索引设置：torch 将采用该索引提供的版本。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The set-up was cancelled: nothing of it is left.</source>
        <translation>安装已取消，未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The set-up failed.</source>
        <translation>安装失败。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>no word said</source>
        <translation>没有任何说明</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/__init__.py"/>
        <source>This is not a Geo-Hgan job: &apos;job&apos; must be one of {kinds}.</source>
        <translation>这不是 Geo-Hgan 任务：&apos;job&apos; 必须为 {kinds} 之一。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/__init__.py"/>
        <source>The {kind} job cannot be read: {fault}</source>
        <translation>无法读取 {kind} 任务：{fault}</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/base.py"/>
        <source>work on a smaller raster</source>
        <translation>使用较小的栅格</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/baseline.py"/>
        <source>work on a smaller raster, or with smaller windows ({PATCH_SIZE})</source>
        <translation>请使用更小的栅格，或更小的窗口 ({PATCH_SIZE})</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/baseline.py"/>
        <source>{PATCH_SIZE} is {size}: it must be 1 (single pixels) or more.</source>
        <translation>{PATCH_SIZE} 为 {size}：必须为 1（单个像素）或更大。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/baseline.py"/>
        <source>{PATCH_SIZE} is {size}: the windows of {detector} are {smallest} to {largest} pixels wide; 1 takes its own size, {own}.</source>
        <translation>{PATCH_SIZE} 为 {size}：{detector} 的窗口宽 {smallest} 至 {largest} 像素；1 表示采用其自身的大小 {own}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/catchments.py"/>
        <source>Nothing would be written: choose {CATCHMENTS}, {OUTPUT} or {REPORT}.</source>
        <translation>不会写入任何内容：请选择 {CATCHMENTS}、{OUTPUT} 或 {REPORT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/catchments.py"/>
        <source>No field has analyses: choose {FIELDS}, or leave out {OUTPUT} and {DILUTION}.</source>
        <translation>没有含分析值的字段：请选择 {FIELDS}，或不要 {OUTPUT} 和 {DILUTION}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/catchments.py"/>
        <source>{name} is {area:g}: it must be above 0 square kilometres.</source>
        <translation>{name} 为 {area:g}：必须大于 0 平方千米。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{POSITIVES} holds no deposit: choose a layer with at least two features.</source>
        <translation>{POSITIVES} 不含矿床：请选择至少有两个要素的图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>There are {names} names for {positives} deposits: give one each, or none.</source>
        <translation>{positives} 个矿床有 {names} 个名称：请每个给一个，或都不给。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{ANOMALIES} are given as points and as a raster: choose one of the two.</source>
        <translation>{ANOMALIES} 同时给出了点和栅格：请选择其一。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{COMPARE} is the map without the anomalies, and there are none: give {ANOMALIES}, or leave it.</source>
        <translation>{COMPARE} 是不使用异常的图，而现在没有异常：请给出 {ANOMALIES}，或不输出此项。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{NEGATIVE_RATIO} is {negative_ratio:g}: it must be above 0 (5 is usual).</source>
        <translation>{NEGATIVE_RATIO} 为 {negative_ratio:g}：必须大于 0（通常为 5）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{BLOCK_SIZE} is {block_size:g}: it must be above 0 map units.</source>
        <translation>{BLOCK_SIZE} 为 {block_size:g}：必须大于 0 个地图单位。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{FOLDS} is {folds}: it must be 2 or more, so that one can be held out.</source>
        <translation>{FOLDS} 为 {folds}：必须大于或等于 2，才能留出一折。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/classify.py"/>
        <source>{PATCH_SIZE} is {patch_size}: it must be an odd number of pixels, 3 or more, so that windows have a central cell.</source>
        <translation>{PATCH_SIZE} 为 {patch_size}：必须是不小于 3 的奇数像素，使窗口有中心像元。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/compare.py"/>
        <source>There is nothing to compare: choose score rasters in {SCORES}, or tables in {TABLES}.</source>
        <translation>没有可比较的内容：请在 {SCORES} 中选择得分栅格，或在 {TABLES} 中选择表格。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/compare.py"/>
        <source>{SCORES} needs known deposits to be held against: choose a layer of them in {LABELS}.</source>
        <translation>{SCORES} 需要用已知矿床来检验：请在 {LABELS} 中选择矿床图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/evaluate.py"/>
        <source>There is no score raster to evaluate: choose one or more in {INPUT}.</source>
        <translation>没有要评价的得分栅格：请在 {INPUT} 中选择一个或多个。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/evaluate.py"/>
        <source>{LABELS} holds no deposit: choose a layer with at least one feature.</source>
        <translation>{LABELS} 不含矿床：请选择至少有一个要素的图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/evaluate.py"/>
        <source>{RESAMPLES} is {resamples} and {SEED} {seed}: give 0 or more ({RESAMPLES} 0 leaves out intervals and p-value).</source>
        <translation>{RESAMPLES} 为 {resamples}，{SEED} 为 {seed}：应为 0 或更大（{RESAMPLES} 为 0 时不计算区间和 p 值）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/explore.py"/>
        <source>Choose either {INPUT}, a stack of rasters, or {POINTS}, a layer of samples.</source>
        <translation>请选择 {INPUT}（栅格栈）或 {POINTS}（样品图层）之一。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{IQR_FACTOR} is {iqr_factor:g}: it must be 0 or more (1.5 is usual).</source>
        <translation>{IQR_FACTOR} 为 {iqr_factor:g}：必须为 0 或更大（通常为 1.5）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{WINDOW} is {window}: it must be 1 (pixels) or more.</source>
        <translation>{WINDOW} 为 {window}：必须为 1（像素）或更大。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{SHARE} is {share:g}: it is a percentage, above 0 and up to 100.</source>
        <translation>{SHARE} 为 {share:g}：它是百分数，大于 0 且不超过 100。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>The prediction-area plot needs known deposits: choose them in {LABELS}, or choose other {CRITERIA}.</source>
        <translation>预测-面积图需要已知矿床：请在 {LABELS} 中选择，或选择其他 {CRITERIA}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>{BAND} is {band}: bands are counted from 1.</source>
        <translation>{BAND} 为 {band}：波段从 1 开始编号。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/filter.py"/>
        <source>There is no source raster: choose the stack that was scored in {SOURCE}.</source>
        <translation>没有源栅格：请在 {SOURCE} 中选择评分所用的栅格栈。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{name} is {length:g}: it must be above 0 map units.</source>
        <translation>{name} 为 {length:g}：必须大于 0 地图单位。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{POWER} is {power:g}: it must be above 0 (2 is usual).</source>
        <translation>{POWER} 为 {power:g}：必须大于 0（通常为 2）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{NEIGHBOURS} is {neighbours}: it must be 1 or more (12 is usual).</source>
        <translation>{NEIGHBOURS} 为 {neighbours}：必须不小于 1（通常为 12）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{MIN_NEIGHBOURS} is {min_neighbours}: it must be 1 to {neighbours}, the number of {NEIGHBOURS}.</source>
        <translation>{MIN_NEIGHBOURS} 为 {min_neighbours}：必须在 1 至 {neighbours}（{NEIGHBOURS} 的值）之间。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/interpolate.py"/>
        <source>{MOST_BELOW} is {most_below:g}: it is a percentage, 0 to 100.</source>
        <translation>{MOST_BELOW} 为 {most_below:g}：应为 0 至 100 的百分比。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{OUTPUT} is for rasters: leave it out, and choose {LEVELLED} for the samples.</source>
        <translation>{OUTPUT} 用于栅格：请省略，并为样品选择 {LEVELLED}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{LEVELLED} is for samples: leave it out, and choose {OUTPUT} for rasters.</source>
        <translation>{LEVELLED} 用于样品：请省略，并为栅格选择 {OUTPUT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>Nothing would be written: choose {OUTPUT} for rasters, {LEVELLED} for samples, or {REPORT}.</source>
        <translation>不会写入任何内容：请为栅格选择 {OUTPUT}，为样品选择 {LEVELLED}，或选择 {REPORT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{MIN_VALUES} is {values}: it must be {fewest} to {most:,} (20 is usual).</source>
        <translation>{MIN_VALUES} 为 {values}：必须在 {fewest} 至 {most:,} 之间（通常为 20）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{BORDER_DISTANCE} is {distance:g}: it must be above 0 map units.</source>
        <translation>{BORDER_DISTANCE} 为 {distance:g}：必须大于 0 地图单位。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>Groups come from one place: choose {GROUP_FIELD}, {GROUP_POLYGONS} or {GROUP_RASTER}, not several.</source>
        <translation>分组只能来自一处：请在 {GROUP_FIELD}、{GROUP_POLYGONS}、{GROUP_RASTER} 中选择一个，而非多个。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>There is nothing to level by: choose what tells the groups apart in {GROUP_FIELD}, {GROUP_POLYGONS} or {GROUP_RASTER}, or elements in {BACKGROUND} that explain the others.</source>
        <translation>没有调平的依据：请在 {GROUP_FIELD}、{GROUP_POLYGONS} 或 {GROUP_RASTER} 中选择区分各组的依据，或在 {BACKGROUND} 中选择能解释其他元素的元素。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{GROUP_FIELD} is for samples: choose {GROUP_POLYGONS} or {GROUP_RASTER} for rasters.</source>
        <translation>{GROUP_FIELD} 用于样品：请为栅格选择 {GROUP_POLYGONS} 或 {GROUP_RASTER}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>Samples name their groups in a field: choose it in {GROUP_FIELD}.</source>
        <translation>样品在一个字段中给出分组：请在 {GROUP_FIELD} 中选择它。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/level.py"/>
        <source>{REFERENCE} is {name}, and there are no groups.</source>
        <translation>{REFERENCE} 为 {name}，但没有分组。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/qaqc.py"/>
        <source>{BLANK_FACTOR} is {factor:g}: it must be 1 or more (5 is usual).</source>
        <translation>{BLANK_FACTOR} 为 {factor:g}：必须为 1 或更大（通常为 5）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/qaqc.py"/>
        <source>{CERTIFIED} holds the values of standards: choose the field that tells which samples are standards in {KIND_FIELD} or {STANDARD_FIELD}.</source>
        <translation>{CERTIFIED} 是标准样的数值：请在 {KIND_FIELD} 或 {STANDARD_FIELD} 中选择说明哪些样品是标准样的字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:g}: it must be {minimum} or more.</source>
        <translation>{parameter} 为 {value:g}：必须不小于 {minimum}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:,.15g}: it must be {maximum:,.15g} or less.</source>
        <translation>{parameter} 为 {value:,.15g}：不得大于 {maximum:,.15g}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:g}: it must be 0 or more map units.</source>
        <translation>{parameter} 为 {value:g}：必须大于或等于 0 个地图单位。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/rules.py"/>
        <source>{parameter} is {value:g}: a share above 0 and up to 1 is expected.</source>
        <translation>{parameter} 为 {value:g}：应为大于 0 且不超过 1 的占比。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>There is no component {name}: it is one of {names}.</source>
        <translation>没有分量 {name}：须为 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{parameter} is {weight:g}: it must be 0 or more.</source>
        <translation>{parameter} 为 {weight:g}：必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{METRIC} is {enrichment}, and nothing is sought: choose a kind of deposit as {SOUGHT}, or elements.</source>
        <translation>{METRIC} 是 {enrichment}，但没有要找的对象：请在 {SOUGHT} 中选择矿床类型，或给出元素。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>All weights are zero: give at least one of them a value.</source>
        <translation>所有权重均为零：请至少为其中一个赋值。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{STRIDE} is {stride}: it must be 1 or more.</source>
        <translation>{STRIDE} 为 {stride}：必须不小于 1。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>The model was trained by an earlier version, which knew no {names}: train it again, or choose another {METRIC} and other weights.</source>
        <translation>该模型由较早的版本训练，当时还没有 {names}：请重新训练，或选择其他 {METRIC} 和权重。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{EXPLAINED_BANDS}: the model was not trained on {names}. It knows: {bands}.</source>
        <translation>{EXPLAINED_BANDS}：模型未用 {names} 训练。它所含的波段为：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/score.py"/>
        <source>{STRIDE} is {stride}: 1 to {size} is expected, so that windows of {size} pixels leave none out.</source>
        <translation>{STRIDE} 为 {stride}：应在 1 至 {size} 之间，使 {size} 像素的窗口不遗漏任何像素。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>work on a smaller raster, or on larger cells</source>
        <translation>使用更小的栅格，或更大的像元</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{ERRORS} is of the singularity index: leave it out where background and anomaly are told apart.</source>
        <translation>{ERRORS} 属于奇异性指数：分离背景与异常时请留空。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>A spectrum needs a grid, and samples have none: make one with &apos;Interpolate samples&apos; first, and choose it as {INPUT}.</source>
        <translation>能谱需要网格，而样品没有：请先用“样品插值”生成网格，并选作 {INPUT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{OUTPUT} and {ERRORS} are for rasters: leave them out, and choose {INDICES} for the samples.</source>
        <translation>{OUTPUT} 和 {ERRORS} 用于栅格：请不填，样品请用 {INDICES}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{INDICES} is for samples: leave it out, and choose {OUTPUT} for rasters.</source>
        <translation>{INDICES} 用于样品：请不填，栅格请用 {OUTPUT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>Nothing would be written: choose {OUTPUT} for rasters, {INDICES} for samples, or {REPORT}.</source>
        <translation>不会写入任何内容：请为栅格选择 {OUTPUT}，为样品选择 {INDICES}，或选择 {REPORT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>{parameter} is {side}: an odd number of cells from 1 to {most} is expected, so that each window has a cell in its middle.</source>
        <translation>{parameter} 为 {side}：应为 1 到 {most} 之间的奇数像元，使每个窗口的中心有一个像元。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/singularity.py"/>
        <source>With {SMALLEST_WINDOW} {smallest} and {LARGEST_WINDOW} {largest} there is no more than one size of window, and no slope over it: make the largest one larger, such as {wider}.</source>
        <translation>{SMALLEST_WINDOW} 为 {smallest}、{LARGEST_WINDOW} 为 {largest} 时，窗口大小不多于一种，无从求斜率：请增大最大窗口，例如 {wider}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/stack.py"/>
        <source>There is no raster to take the grid from: choose one in {REFERENCE}.</source>
        <translation>没有可提供格网的栅格：请在 {REFERENCE} 中选择一个。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/stack.py"/>
        <source>{CELL_SIZE} is {size:g}: it must be more than 0 map units.</source>
        <translation>{CELL_SIZE} 为 {size:g}：必须大于 0 地图单位。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/stack.py"/>
        <source>{DENSITY_RADIUS} is {radius:g}: it must be more than 0 map units.</source>
        <translation>{DENSITY_RADIUS} 为 {radius:g}：必须大于 0 地图单位。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>A survey of {width} x {height} cells is too small: width and height must be {smallest} or more.</source>
        <translation>{width} x {height} 像元的调查过小：宽度和高度必须不小于 {smallest}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>{elements} elements were asked for: the survey has 3 to {count}.</source>
        <translation>要求的元素数为 {elements}：调查的元素数应为 3 至 {count}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>{n_deposits} deposits were asked for: there must be 1 or more.</source>
        <translation>要求的矿床数为 {n_deposits}：必须不小于 1。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>The cell size is {cell_size} m: it must be above 0.</source>
        <translation>像元大小为 {cell_size} m：必须大于 0。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/survey.py"/>
        <source>The seed is {seed}: it must be 0 or more.</source>
        <translation>种子为 {seed}：必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{TOP} is {top:g}: give a percentage of the area above 0 and below 100 (2 is usual); 100 would leave nothing out.</source>
        <translation>{TOP} 为 {top:g}：请给出大于 0、小于 100 的面积百分比（通常为 2）；100 不会排除任何地方。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{THRESHOLD} is {threshold}: a number is expected.</source>
        <translation>{THRESHOLD} 为 {threshold}：应为数字。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{FAR} is {far:g}: it must be above 0 (kilometres).</source>
        <translation>{FAR} 为 {far:g}：必须大于 0（千米）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{SOUGHT} and {ELEMENTS} need {CONTRIBUTIONS}, which tell what each element adds to the score: let &apos;Score anomalies&apos; write them.</source>
        <translation>{SOUGHT} 和 {ELEMENTS} 需要 {CONTRIBUTIONS}，它说明各元素对得分的贡献：请让“异常评分”写出它。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>Each polygon of the geology has a name, and each deposit or none.</source>
        <translation>地质的每个多边形都有名称；矿床要么都有名称，要么都没有。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{name} is no criterion: {names} are.</source>
        <translation>{name} 不是准则：准则有 {names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/targets.py"/>
        <source>{WEIGHT_PEAK}, {WEIGHT_MEAN} and {WEIGHT_AREA} are all 0: give one of them, which every target has, a weight.</source>
        <translation>{WEIGHT_PEAK}、{WEIGHT_MEAN} 和 {WEIGHT_AREA} 全为 0：请给其中之一权重，每个靶区都有这些值。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/thresholds.py"/>
        <source>{PERCENTILE} is {percentile:g}: it must be above 0 and below 100, or everything or nothing is above it (98 is usual).</source>
        <translation>{PERCENTILE} 为 {percentile:g}：必须大于 0 且小于 100，否则全部或没有数值高于它（通常为 98）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/thresholds.py"/>
        <source>{OUTPUT} is for rasters: leave it out, and choose {CLASSES} for the samples.</source>
        <translation>{OUTPUT} 用于栅格：请不填，样品请用 {CLASSES}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/thresholds.py"/>
        <source>{CLASSES} is for samples: leave it out, and choose {OUTPUT} for rasters.</source>
        <translation>{CLASSES} 用于样品：请不填，栅格请用 {OUTPUT}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>train with a smaller batch size ({BATCH_SIZE}) or smaller windows ({PATCH_SIZE})</source>
        <translation>用较小的批大小 ({BATCH_SIZE}) 或较小的窗口 ({PATCH_SIZE}) 训练</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{PATCH_SIZE} is {size}: windows are {smallest} to {largest} pixels wide.</source>
        <translation>{PATCH_SIZE} 为 {size}：窗口宽度应为 {smallest} 至 {largest} 像素。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>Both steps need at least one epoch.</source>
        <translation>两个阶段都至少需要一个轮次。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{BATCH_SIZE} must be 2 or more, and no more than {WINDOWS_PER_EPOCH}.</source>
        <translation>{BATCH_SIZE} 必须不小于 2，且不大于 {WINDOWS_PER_EPOCH}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{LEARNING_RATE} is {rate:g}: it must be above 0.</source>
        <translation>{LEARNING_RATE} 为 {rate:g}：必须大于 0。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs/train.py"/>
        <source>{EXCLUDE} takes {size:,.0f} MB as text, and a model file holds {limit:,.0f} MB of it: simplify its geometries, or choose fewer.</source>
        <translation>{EXCLUDE} 以文本计为 {size:,.0f} MB，而模型文件最多容纳 {limit:,.0f} MB：请简化其几何图形，或选择较少的要素。</translation>
    </message>
    <message>
        <location filename="../models/protocol/labels.py"/>
        <source>the features of which {field} is {value}</source>
        <translation>{field} 为 {value} 的要素</translation>
    </message>
    <message>
        <location filename="../models/protocol/labels.py"/>
        <source>the features of which {field} says yes, as 1 and true do</source>
        <translation>{field} 表示“是”（例如 1 和 true）的要素</translation>
    </message>
    <message>
        <location filename="../models/protocol/logarithms.py"/>
        <source>Logarithms need positive values, and {fields} has others: choose {SCALE} {auto} or {linear}.</source>
        <translation>取对数需要正值，而 {fields} 有零值或负值：请将 {SCALE} 设为 {auto} 或 {linear}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/messages.py"/>
        <source>At work: {seconds:.0f} s since the last news</source>
        <translation>正在处理：距上次消息已 {seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Image distance</source>
        <translation>图像距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between a pixel and its reconstruction.</source>
        <translation>像素与其重构之间的距离。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Latent distance</source>
        <translation>潜在距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between the encodings of the two.</source>
        <translation>两者编码之间的距离。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Feature distance</source>
        <translation>特征距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between what the discriminator sees in the two.</source>
        <translation>判别器从两者提取的特征之间的距离。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Neighbour distance</source>
        <translation>近邻距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>between a pixel and the pixels of the training area that are most like it.</source>
        <translation>像素与训练区中最相似的像素之间的距离。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Background distance</source>
        <translation>背景距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>the same for its reconstruction, the background that the networks see in it.</source>
        <translation>对其重构（即网络从中识别出的背景）所作的同样计算。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Regional distance</source>
        <translation>区域距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>the neighbour distances around a pixel, smoothed: weak and broad haloes.</source>
        <translation>像元周围邻近距离的平滑值：弱而宽的晕。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Enrichment</source>
        <translation>富集</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>how far the sought elements lie above what is usual; only where something is sought.</source>
        <translation>所找元素高出通常水平多少；仅在有要找的对象时。</translation>
    </message>
    <message>
        <location filename="../models/protocol/metrics.py"/>
        <source>Anomaly score</source>
        <translation>异常得分</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a conductivity</source>
        <translation>电导率</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a loss on ignition</source>
        <translation>烧失量</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a total of carbon</source>
        <translation>总碳</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a redox potential</source>
        <translation>氧化还原电位</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a total of what is dissolved</source>
        <translation>溶解物总量</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>another property</source>
        <translation>其他性质</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <location filename="../models/protocol/no_parts.py"/>
        <source>a ratio or an index</source>
        <translation>比值或指数</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>None (as measured)</source>
        <translation>不变换（保持实测值）</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Centred log-ratio</source>
        <translation>中心对数比</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Standardised</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>In the units of the bands</source>
        <translation>采用波段单位</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Published criteria</source>
        <translation>已发表的准则</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Top share</source>
        <translation>最高比例</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Concentration-area</source>
        <translation>浓度-面积</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Prediction-area</source>
        <translation>预测-面积</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Gradient boosting</source>
        <translation>梯度提升</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Support vector machine</source>
        <translation>支持向量机</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Convolutional network</source>
        <translation>卷积网络</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Robust Mahalanobis distance</source>
        <translation>稳健马氏距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Principal components (PCA)</source>
        <translation>主成分（PCA）</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Isolation forest</source>
        <translation>孤立森林</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Local outlier factor</source>
        <translation>局部离群因子</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Distance to the nearest neighbours</source>
        <translation>最近邻距离</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Variational autoencoder (VAE)</source>
        <translation>变分自编码器 (VAE)</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Inverse distance weighting</source>
        <translation>反距离加权</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Triangulation</source>
        <translation>三角剖分</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Ordinary kriging</source>
        <translation>普通克里金</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Smoothing multiquadric</source>
        <translation>平滑多重二次曲面</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Half the limit</source>
        <translation>检出限的一半</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>The limit over the square root of two</source>
        <translation>检出限除以根号二</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Field duplicates</source>
        <translation>野外重复样</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Analytical duplicates</source>
        <translation>分析重复样</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Tukey&apos;s upper fence</source>
        <translation>Tukey 上限</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Median + 2 MAD</source>
        <translation>中位数 + 2 MAD</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Bends of the probability plot</source>
        <translation>概率图拐点</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Concentration-area breaks</source>
        <translation>含量-面积拐点</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Nearest cell</source>
        <translation>最近像元</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Cubic</source>
        <translation>三次</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Along common borders</source>
        <translation>沿公共边界</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Median and interquartile range</source>
        <translation>中位数与四分位距</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Local singularity index</source>
        <translation>局部奇异性指数</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Background and anomaly by spectrum-area</source>
        <translation>能谱-面积法分离背景与异常</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>All that lies upstream</source>
        <translation>上游的全部</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Up to the next samples upstream</source>
        <translation>到上游下一批样品为止</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Only the chosen one</source>
        <translation>仅所选指标</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Reduced</source>
        <translation>缩减</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>As published</source>
        <translation>按原文</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../models/protocol/option_names.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} is a folder: choose a file name for the output.</source>
        <translation>{path} 是文件夹：请为输出指定文件名。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} cannot be written ({strerror}): choose another place.</source>
        <translation>无法写入 {path}（{strerror}）：请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>The folder {folder} does not exist: choose another place for {name}.</source>
        <translation>文件夹 {folder} 不存在：请为 {name} 选择其他位置。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} would take {needed}, and its disk has {free} free: {way_out}.</source>
        <translation>{path} 需要 {needed}，而所在磁盘仅剩 {free}：{way_out}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>Two outputs would be written to the same file: {names}.</source>
        <translation>两个输出将写入同一文件：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>Another run is writing {path}: wait until it has ended, or choose another file.</source>
        <translation>另一个运行正在写入 {path}：请等待其结束，或选择其他文件。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{path} cannot be replaced: close the program or layer that has it open.</source>
        <translation>无法替换 {path}：请关闭正在使用它的程序或图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{file} is also an input: choose another file.</source>
        <translation>{file} 同时也是输入：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{OUTPUT} names no file: give the path of the file to write.</source>
        <translation>{OUTPUT} 没有指定文件：请给出要写入的文件路径。</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{file} exists and is no numbers of a report of ours: choose another name for {REPORT}, or move the file away.</source>
        <translation>{file} 已存在，且不是本插件报告的数值文件：请为 {REPORT} 另取名称，或移走该文件。</translation>
    </message>
    <message>
        <location filename="../models/protocol/overwriting.py"/>
        <source>{file} exists, the checkpoint of a training that has not ended: go on with it through {RESUME}, choose another {OUTPUT}, or remove it.</source>
        <translation>{file} 已存在，是一次未结束训练的检查点：请通过 {RESUME} 继续，另选 {OUTPUT}，或将其删除。</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Bands to take</source>
        <translation>采用的波段</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Block size (map units)</source>
        <translation>块大小（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Break of the spectrum</source>
        <translation>能谱的拐点</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance that counts as deposit (map units)</source>
        <translation>计为矿床的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Cell size (map units)</source>
        <translation>像元大小（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Prospectivity without the anomalies</source>
        <translation>不使用异常的成矿远景</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Known deposits to keep out of training</source>
        <translation>不参与训练的已知矿床</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance to keep from them (map units)</source>
        <translation>与矿床保持的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Elements to explain</source>
        <translation>要解释的元素</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance to join areas (map units)</source>
        <translation>合并区域的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Largest window of the index (cells)</source>
        <translation>指数的最大窗口（像元）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Fewest cells of a target</source>
        <translation>靶区的最少像元数</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Samples for each cell at least</source>
        <translation>每个像元的最小样品数</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Most targets</source>
        <translation>最多靶区数</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Most values below detection (%)</source>
        <translation>低于检出限数值的最大占比（%）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Search radius (map units)</source>
        <translation>搜索半径（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Resamples</source>
        <translation>重抽样次数</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Checkpoint to go on from</source>
        <translation>用于继续训练的检查点</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Smallest window of the index (cells)</source>
        <translation>指数的最小窗口（像元）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Distance to a stream (map units)</source>
        <translation>到河流的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Sought</source>
        <translation>要找的矿床</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Smallest area of a stream (km²)</source>
        <translation>河流的最小面积（km²）</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Processor threads</source>
        <translation>处理器线程数</translation>
    </message>
    <message>
        <location filename="../models/protocol/parameter_labels.py"/>
        <source>Top of the area (%)</source>
        <translation>最高的面积份额（%）</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Highest percentile of its cells: 0 at the threshold, 1 at 100.</source>
        <translation>其像元的最高百分位：阈值处为 0，100 处为 1。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Mean percentile of its cells: 0 at the threshold, 1 at 100.</source>
        <translation>其像元的平均百分位：阈值处为 0，100 处为 1。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Square root of its share in the area of the largest.</source>
        <translation>其面积与最大靶区面积之比的平方根。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Leading elements</source>
        <translation>主导元素</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Number of elements that add twice as much to the score as they would if all added alike; {number} or more count as 1. Needs the contributions.</source>
        <translation>对得分的贡献达到均等贡献两倍的元素个数；{number} 个及以上计为 1。需要贡献栅格。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>What is sought</source>
        <translation>寻找目标</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Share in the score of the elements that are sought, as far as they are higher or lower than expected as the kind of deposit has them. Needs the contributions.</source>
        <translation>所寻元素在得分中的份额，只计其高于或低于预期的方向与矿床类型相符者。需要贡献栅格。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Distance of the nearest known deposit: 0 at a deposit, 1 where it is far. Needs the deposits.</source>
        <translation>到最近已知矿床的距离：在矿床处为 0，很远处为 1。需要矿床图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Highest probability of its cells. Needs the prospectivity.</source>
        <translation>其像元的最高概率。需要成矿远景图。</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Kept by the filter</source>
        <translation>通过筛选</translation>
    </message>
    <message>
        <location filename="../models/protocol/priorities.py"/>
        <source>Share of its cells that the filter kept. Needs the filtered anomalies.</source>
        <translation>其像元中通过筛选的份额。需要筛选出的异常。</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>bands {names}</source>
        <translation>波段 {names}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>filter {filter}</source>
        <translation>筛选 {filter}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>selected features only</source>
        <translation>仅选中的要素</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{counted:,} of {features:,} features count</source>
        <translation>{features:,} 个要素中计入 {counted:,} 个</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} feature</source>
        <translation>{number:,} 个要素</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} features</source>
        <translation>{number:,} 个要素</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} geometry</source>
        <translation>{number:,} 个几何图形</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{number:,} geometries</source>
        <translation>{number:,} 个几何图形</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>{job} of Geo-Hgan {version}, {date}</source>
        <translation>Geo-Hgan {version} 的 {job}，{date}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>inputs: {paths}</source>
        <translation>输入：{paths}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>model: {path}</source>
        <translation>模型：{path}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>seed: {seed}</source>
        <translation>随机种子：{seed}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>not by default: {values}</source>
        <translation>非默认值：{values}</translation>
    </message>
    <message>
        <location filename="../models/protocol/provenance.py"/>
        <source>job file: {path}</source>
        <translation>任务文件：{path}</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: more than {share:.0f} % of the variance is error, of sampling and analysis, of {names}. Single high values of these may be chance; they are taken all the same.</source>
        <translation>质量控制：{names} 的方差中超过 {share:.0f} % 是采样和分析误差。它们的个别高值可能出于偶然；仍照常采用。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: standards are off their certified values: {names}.</source>
        <translation>质量控制：标准样偏离其标准值：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: standards drift over the analyses: {names}.</source>
        <translation>质量控制：标准样在分析过程中有漂移：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: standards break the rules of a steady analysis: {names}.</source>
        <translation>质量控制：标准样违反稳定分析的规则：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: blanks hold more than they should: {names}.</source>
        <translation>质量控制：空白样含量偏高：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: blanks follow the sample before them (carry-over): {names}.</source>
        <translation>质量控制：空白样随其前一个样品变化（交叉污染）：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>What is told of quality control stands in {file}, beside the samples.</source>
        <translation>关于质量控制的说明来自样品旁的 {file}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: {share:.0f} % of the variance or less is error of {names}: details of their maps are real.</source>
        <translation>质量控制：{names} 的误差不超过方差的 {share:.0f} %：其图上的细节是真实的。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control: {low:.0f} to {high:.0f} % of the variance is error of {names}: trust broad patterns of their maps, not single values.</source>
        <translation>质量控制：{names} 的误差占方差的 {low:.0f} 至 {high:.0f} %：可信的是其图上的大格局，而非个别数值。</translation>
    </message>
    <message>
        <location filename="../models/protocol/quality.py"/>
        <source>Quality control could not tell the error of {names}.</source>
        <translation>质量控制无法判断 {names} 的误差。</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>a survey</source>
        <translation>测区数据</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>contributions of elements to scores</source>
        <translation>元素对得分的贡献</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>anomalies that were filtered</source>
        <translation>筛选出的异常</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>a map of prospectivity</source>
        <translation>成矿远景图</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>classes by thresholds</source>
        <translation>按阈值划分的类别</translation>
    </message>
    <message>
        <location filename="../models/protocol/raster_kinds.py"/>
        <source>{name} holds {kind}. What is expected here: {taken}. Choose another raster.</source>
        <translation>{name} 中是{kind}。此处应为：{taken}。请选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>There are {pairs} pairs of duplicates, {standards} analyses of a standard and {blanks} blanks: {min_pairs} pairs, {min_standards} standards or {min_blanks} blanks are the fewest that tell anything. Choose the field that duplicates share in {PAIR_FIELD}, and that of the kinds of samples in {KIND_FIELD}.</source>
        <translation>有 {pairs} 对重复样、{standards} 次标准样分析和 {blanks} 个空白样：至少需要 {min_pairs} 对、{min_standards} 个标准样或 {min_blanks} 个空白样才能说明问题。请在 {PAIR_FIELD} 中选择重复样共有的字段，在 {KIND_FIELD} 中选择样品类型字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>The samples have no field {missing}.</source>
        <translation>样品没有字段 {missing}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{KIND_FIELD}: {field} has values that name no kind of sample: {values}. Write sample, field duplicate, analytical duplicate, standard or blank.</source>
        <translation>{KIND_FIELD}：{field} 中有不表示样品类型的值：{values}。请写 sample、field duplicate、analytical duplicate、standard 或 blank。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{PAIR_FIELD}: no two samples have the same {field}: choose the field that duplicates share. If it holds the number of the original, choose the field of these numbers in {ID_FIELD}.</source>
        <translation>{PAIR_FIELD}：没有两个样品的 {field} 相同：请选择重复样共有的字段。若其中是原样的编号，请在 {ID_FIELD} 中选择编号字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{largest} of {count} samples lie at one place, or join each other by steps of {distance:g} map units: lower {PAIR_DISTANCE}, or choose the field that duplicates share in {PAIR_FIELD}.</source>
        <translation>{count} 个样品中有 {largest} 个位于同一处，或以 {distance:g} 地图单位的步长相连：请减小 {PAIR_DISTANCE}，或在 {PAIR_FIELD} 中选择重复样共有的字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>{ORDER_FIELD}: {field} has dates in which day and month cannot be told apart, such as {example}: write them as 2026-05-31.</source>
        <translation>{ORDER_FIELD}：{field} 中有无法区分日和月的日期，如 {example}：请写成 2026-05-31 的形式。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/design.py"/>
        <source>field duplicates of {field} sites, analytical duplicates of {analytical} samples, {standards} analyses of standards, {blanks} blanks</source>
        <translation>{field} 个点的野外重复样、{analytical} 个样品的分析重复样、{standards} 次标准样分析、{blanks} 个空白样</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>Samples far from all others ({far} of {count}), at 0, 0, where standards and samples without coordinates lie: leave them out of the layer, or correct them.</source>
        <translation>远离其他所有样品的样品（{count} 个中的 {far} 个）位于 0, 0，标准样和没有坐标的样品常在此处：请将其从图层中去掉，或更正坐标。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}, as if their x and y were swapped: swap them, or leave these samples out of the layer.</source>
        <translation>远离其他所有样品的样品（{count} 个中的 {far} 个），例如位于 {x:,.10g}, {y:,.10g} 的样品，其 x 和 y 似乎颠倒：请将二者对调，或将这些样品从图层中去掉。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}: see that their coordinates and the coordinate reference system are right, or take the others alone.</source>
        <translation>远离其他所有样品的样品（{count} 个中的 {far} 个），例如位于 {x:,.10g}, {y:,.10g} 的样品：请检查其坐标和坐标参照系是否正确，或只使用其余样品。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/locations.py"/>
        <source>{far:,} of {count:,} samples, such as that at {x:,.10g}, {y:,.10g}, lie far from most others: if they are not of a second area, see that their coordinates and the coordinate reference system are right.</source>
        <translation>{count:,} 个样品中有 {far:,} 个远离大多数样品，例如位于 {x:,.10g}, {y:,.10g} 的样品：如果它们不属于另一个区域，请检查其坐标和坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>The table of samples cannot be read: {error}.</source>
        <translation>无法读取样品表：{error}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>The samples are no table: a header with x, y and the fields is expected.</source>
        <translation>样品数据不是表格：应有包含 x、y 和各字段的表头。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>Sample {sample} has {count} values where {expected} are expected.</source>
        <translation>样品 {sample} 有 {count} 个值，应为 {expected} 个。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>The coordinates of a sample are no numbers: {error}.</source>
        <translation>有样品的坐标不是数字：{error}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>A sample has coordinates that are no numbers.</source>
        <translation>有样品的坐标不是数字。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>There are samples at {count} places, and {minimum} are the fewest: choose a layer with more.</source>
        <translation>样品只有 {count} 个位置，至少需要 {minimum} 个：请选择位置更多的图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>All samples lie on one line: a map needs samples that cover an area.</source>
        <translation>所有样品位于一条直线上：制图需要覆盖一定面积的样品。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>No numbers, or hardly any, are in {fields}: choose other fields.</source>
        <translation>{fields} 中没有或几乎没有数字：请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>Every sample has the same value of {fields}: leave these fields out.</source>
        <translation>所有样品的 {fields} 值都相同：请去掉这些字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>There is no field with numbers that vary: choose a layer with analyses.</source>
        <translation>没有数值有变化的数字字段：请选择含分析数据的图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>{share:.1f} % below detection</source>
        <translation>{share:.1f} % 低于检出限</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>values at {count} places only</source>
        <translation>仅 {count} 个位置有值</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>values on one line only</source>
        <translation>数值都在一条直线上</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>No field is left to interpolate: {fields}. Raise {MOST_BELOW}, or choose other fields.</source>
        <translation>没有可插值的字段：{fields}。请增大 {MOST_BELOW}，或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples/table.py"/>
        <source>{name} (such as &quot;{example}&quot;)</source>
        <translation>{name}（例如“{example}”）</translation>
    </message>
    <message>
        <location filename="../models/protocol/schedulers.py"/>
        <source>The workers of a Dask cluster compute on their processors, and {DEVICE} is {cuda}: set it to {cpu}, or compute on this machine.</source>
        <translation>Dask 集群的工作进程在其处理器上计算，而 {DEVICE} 是 {cuda}：请将其设为 {cpu}，或在本机计算。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Removing {folder}, which an interrupted set-up left.</source>
        <translation>正在删除安装中断后留下的 {folder}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up failed in {folder} ({reason}).</source>
        <translation>在 {folder} 中安装失败（{reason}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The folder {folder} cannot be written to ({error}).</source>
        <translation>无法写入文件夹 {folder}（{error}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>{folder} holds the wheels for this system and Python {version}.</source>
        <translation>{folder} 中是适用于本系统和 Python {version} 的 wheel 包。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Another QGIS or a shell is setting up the engine: wait until it is done.</source>
        <translation>另一个 QGIS 或命令行正在安装引擎：请等待其完成。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>There are no wheels (*.whl) in the folder {folder}: choose another.</source>
        <translation>文件夹 {folder} 中没有 wheel 包 (*.whl)：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up needs {needed:.1f} GB of disk in {folder}, and {free:.1f} GB are free: free some space, or choose the build for the processor.</source>
        <translation>安装需要 {folder} 所在磁盘有 {needed:.1f} GB 空间，目前仅剩 {free:.1f} GB：请腾出空间，或选择用于处理器的版本。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up needs {needed:.1f} GB of disk in {folder}, and {free:.1f} GB are free: free some space.</source>
        <translation>安装需要 {folder} 所在磁盘有 {needed:.1f} GB 空间，目前仅剩 {free:.1f} GB：请腾出空间。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>{folder} cannot be removed ({reason}): it may be in use, so end what runs there and try again.</source>
        <translation>无法删除 {folder}（{reason}）：它可能正在使用，请结束其中运行的程序后重试。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Name the folder that the wheels are to go to: --wheels FOLDER.</source>
        <translation>请指定存放 wheel 包的文件夹：--wheels FOLDER。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>No NVIDIA card with a driver that is new enough was found: name a build (--build cu126).</source>
        <translation>未找到驱动程序足够新的 NVIDIA 显卡：请指定版本 (--build cu126)。</translation>
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
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Orogenic gold</source>
        <translation>造山型金矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Intrusion-related gold</source>
        <translation>侵入岩有关的金矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Epithermal gold and silver</source>
        <translation>浅成低温热液型金银矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Carlin-type gold</source>
        <translation>卡林型金矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Porphyry copper (molybdenum, gold)</source>
        <translation>斑岩型铜矿（钼、金）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Porphyry molybdenum</source>
        <translation>斑岩型钼矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Iron oxide copper-gold (IOCG)</source>
        <translation>铁氧化物型铜金矿（IOCG）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Skarn (copper, tungsten, zinc, gold)</source>
        <translation>矽卡岩型矿床（铜、钨、锌、金）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Sediment-hosted copper</source>
        <translation>沉积岩容矿型铜矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Volcanogenic massive sulphide (VMS)</source>
        <translation>火山成因块状硫化物矿床（VMS）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Sedimentary exhalative lead-zinc (SEDEX)</source>
        <translation>喷流沉积型铅锌矿（SEDEX）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Mississippi Valley-type lead-zinc (MVT)</source>
        <translation>密西西比河谷型铅锌矿（MVT）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Polymetallic veins and other metals</source>
        <translation>多金属脉及其他金属</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Magmatic Ni-Cu-PGE sulphides</source>
        <translation>岩浆型镍铜铂族硫化物</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Chromite</source>
        <translation>铬铁矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Tin and tungsten of granites</source>
        <translation>花岗岩有关的锡钨矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Lithium pegmatite (LCT)</source>
        <translation>锂伟晶岩（LCT 型）</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Rare earths in carbonatite</source>
        <translation>碳酸岩型稀土矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Uranium at unconformities</source>
        <translation>不整合面型铀矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Uranium in sandstone</source>
        <translation>砂岩型铀矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>Diamond in kimberlite</source>
        <translation>金伯利岩型金刚石矿</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{ELEMENTS} has what is no chemical element: {names}. Write symbols with blanks between them, with a plus behind those that are enriched and a minus behind those that are depleted, such as Cu+ Mo+ Na-.</source>
        <translation>{ELEMENTS} 中有不是化学元素的内容：{names}。请用空格分隔元素符号，富集者后加加号，贫化者后加减号，例如 Cu+ Mo+ Na-。</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{ELEMENTS} has {names} both with a plus and with a minus: choose one of them.</source>
        <translation>{ELEMENTS} 中的 {names} 同时带加号和减号：请二者择一。</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{SOUGHT} is {kind}: it must be one of {names}.</source>
        <translation>{SOUGHT} 为 {kind}：必须是以下之一：{names}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{kind}, with {elements}</source>
        <translation>{kind}，含 {elements}</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{what}: the survey has too few of its elements ({found}). Nearest to it, of what the survey can tell, is {nearest}: choose that as {SOUGHT}, or name {ELEMENTS} of your own.</source>
        <translation>{what}：测区所含的相关元素太少({found})。测区能识别的最接近类型是{nearest}：请在 {SOUGHT} 中选择它，或自行给出 {ELEMENTS}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/sought.py"/>
        <source>{what}: the survey has too few of its elements ({found}), and too few of any other kind. Bands are known by names such as Au_ppb or As: name them so, or seek nothing in particular.</source>
        <translation>{what}：测区所含的相关元素太少({found})，其他任何类型的也太少。波段按 Au_ppb 或 As 这样的名称识别：请如此命名，或不指定要找的对象。</translation>
    </message>
    <message>
        <location filename="../models/protocol/tags.py"/>
        <source>{kind}, by {elements}</source>
        <translation>{kind}，依据 {elements}</translation>
    </message>
    <message>
        <location filename="../models/protocol/text.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>the UTM zone of the area</source>
        <translation>本区的 UTM 带</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>north</source>
        <translation>北半球</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>south</source>
        <translation>南半球</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>EPSG:{code} (UPS {half})</source>
        <translation>EPSG:{code}（UPS，{half}）</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>EPSG:{code} (UTM zone {zone} {half})</source>
        <translation>EPSG:{code}（UTM {zone} 带，{half}）</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>use a smaller {PATCH_SIZE}</source>
        <translation>请减小 {PATCH_SIZE}</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>Windows of {size} x {size} pixels are larger than the raster of {width} x {height} cells: {way_out}.</source>
        <translation>{size} x {size} 像素的窗口大于 {width} x {height} 个像元的栅格：{way_out}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>Windows of {size} x {size} pixels do not fit into {layer}, which has {width} x {height}: {way_out}.</source>
        <translation>{size} x {size} 像素的窗口大于 {layer}，后者为 {width} x {height}：{way_out}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>With {layer} there are {count:,} bands, and {most:,} are the most that can be worked with: choose fewer.</source>
        <translation>加上 {layer} 共有 {count:,} 个波段，而最多只能处理 {most:,} 个：请选择较少的波段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/windows.py"/>
        <source>Windows of {size} x {size} pixels leave fewer than two samples of a raster of {width} x {height} cells, and none that could stand out: choose a larger raster, or make {WINDOW} smaller.</source>
        <translation>{size} x {size} 像素的窗口在 {width} x {height} 个像元的栅格中只能得到不足两个样本，无法比较出异常者：请选择更大的栅格，或减小 {WINDOW}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>90 % of the pairs lie below</source>
        <translation>90 % 的样对在其下</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>99 % of the pairs lie below</source>
        <translation>99 % 的样对在其下</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>Differences of duplicates over their means</source>
        <translation>重复样之差与其均值</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <location filename="../models/qaqc/charts.py"/>
        <source>Analyses of a standard in their order</source>
        <translation>标准样的逐次分析</translation>
    </message>
    <message>
        <location filename="../models/qaqc/findings.py"/>
        <source>{CERTIFIED} cannot be read: {error}.</source>
        <translation>{CERTIFIED} 无法读取：{error}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/findings.py"/>
        <source>{CERTIFIED}: {text} in {name} of row {row} is no number.</source>
        <translation>{CERTIFIED}：第 {row} 行 {name} 中的 {text} 不是数字。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/job.py"/>
        <source>Judging the elements</source>
        <translation>正在评定各元素</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Of {count} elements the error is small ({low:.0f} % of the variance or less) for {good}, fit for broad patterns (up to {high:.0f} %) for {usable}, too large for {weak}, and unknown for {unknown}.</source>
        <translation>{count} 个元素中，误差小（不超过方差的 {low:.0f} %）的有 {good} 个，可用于大格局（至 {high:.0f} %）的有 {usable} 个，误差过大的有 {weak} 个，未知的有 {unknown} 个。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>The samples hold {design}.</source>
        <translation>样品包括{design}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Pairs of field duplicates: {field}, of analytical ones: {analytical}. Fewer than {minimum} tell no error.</source>
        <translation>野外重复样 {field} 对，分析重复样 {analytical} 对。少于 {minimum} 对无法说明误差。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Without field duplicates ({count} pairs) the error is that of the analysis alone; that of sampling, which is often the larger one, comes on top.</source>
        <translation>没有野外重复样（{count} 对）时，误差仅为分析误差；往往更大的采样误差还要另加。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Of these elements the error is that of the analysis alone, as fewer than {minimum} pairs of field duplicates are measured: {names}.</source>
        <translation>以下元素测得的野外重复样少于 {minimum} 对，误差仅为分析误差：{names}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Thompson and Howarth&apos;s line over concentration needs {minimum} pairs; where there are fewer, the precision that they keep is told.</source>
        <translation>Thompson 和 Howarth 的浓度关系线需要 {minimum} 对；不足时给出它们所达到的精密度。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>No standard was analysed {minimum} times: standards are not judged.</source>
        <translation>没有标准样分析达 {minimum} 次：不评定标准样。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>There are no certified values: standards are held against their own median, which shows drifts and runs but no bias.</source>
        <translation>没有标准值：标准样与自身中位数比较，可见漂移和连串偏离，但看不出偏倚。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>There are {count} blanks; fewer than {minimum} tell nothing.</source>
        <translation>有 {count} 个空白样；少于 {minimum} 个无法说明问题。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Blanks of these elements cannot be judged, as no value of them says what its detection limit is: {names}.</source>
        <translation>以下元素没有任何数值说明检出限，其空白样无法评定：{names}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/remarks.py"/>
        <source>Many samples have one and the same smallest value, which stands for a detection limit though nothing says so; pairs with it are left out: {names}.</source>
        <translation>许多样品具有同一个最小值，虽未注明，但代表检出限；含此值的样对不计：{names}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>small error: details are real</source>
        <translation>误差小：细节真实</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>broad patterns only</source>
        <translation>仅大格局可信</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>too large an error</source>
        <translation>误差过大</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>bias</source>
        <translation>偏倚</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>runs</source>
        <translation>连串偏离</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>blanks high</source>
        <translation>空白偏高</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>carry-over</source>
        <translation>交叉污染</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>What the analyses can support</source>
        <translation>分析数据能支持什么</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Verdicts</source>
        <translation>评定</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Besides</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Error is the share of the variance that samples of one site, or analyses of one sample, have among themselves, in a nested analysis of variance (Garrett 1969, 1983), of logarithms where all values are above 0. Sampling and analysis are told apart where there are duplicates of both. The interval is that of the variance of the error by its degrees of freedom. p tells how often chance alone would make sites differ as much. Up to {good:.0f} % leaves details of a map real, up to {usable:.0f} % its broad patterns (Ramsey, Thompson and Hale 1992).</source>
        <translation>误差是同一点的样品之间或同一样品的分析之间的方差所占比例，由嵌套方差分析（Garrett 1969、1983）得出；全部数值大于 0 时取对数。两种重复样都有时，采样与分析误差分开。区间按误差方差的自由度给出。p 表示仅凭偶然各点有同样差异的频率。不超过 {good:.0f} % 时图上细节真实，不超过 {usable:.0f} % 时大格局真实（Ramsey、Thompson 和 Hale 1992）。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Pairs</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Relative deviation</source>
        <translation>相对标准差</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Precision kept</source>
        <translation>达到的精密度</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Precision at the median</source>
        <translation>中位数处的精密度</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Detection limit</source>
        <translation>检出限</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Size of the difference of each pair over its mean, of analytical duplicates, or else of field duplicates. Lines are those of Thompson and Howarth (1976), through groups of eleven pairs; where there are fewer than fifty pairs, those of a precision of {drawn} %. Pairs that agree are drawn at half the least difference.</source>
        <translation>每对之差的大小与其均值，取分析重复样，没有时取野外重复样。线为 Thompson 和 Howarth（1976）按每组十一对所得；不足五十对时为 {drawn} % 精密度的线。相等的样对画在最小差值的一半处。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Relative deviation is the root mean square coefficient of variation (Stanley and Lawie 2007). Precision is two standard deviations as a share of the concentration, by the line at the median; the detection limit is where it is 100 %. Precision kept: the least of 5, 10, 20, 30, 50 and 100 % of which no more pairs are beyond the 90 % line than chance gives (Thompson and Howarth 1978).</source>
        <translation>相对标准差为变异系数的均方根（Stanley 和 Lawie 2007）。精密度为两倍标准差占含量的比例，取中位数处的线值；达到 100 % 处为检出限。达到的精密度：5、10、20、30、50 和 100 % 中，超出 90 % 线的样对不多于偶然的最小者（Thompson 和 Howarth 1978）。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Standard</source>
        <translation>标准样</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Analyses</source>
        <translation>分析次数</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Expected</source>
        <translation>预期值</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Off</source>
        <translation>偏离</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Rules broken</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Standards</source>
        <translation>标准样</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Expected is the certified value, or else the median, which is in brackets. A standard is biased that is {bias:.0f} % or more off its certified value, and surely so (99 %). Drift is the change over the whole series (Theil-Sen); it counts from {drift:.0f} % on, where the rank correlation with the order is sure (99 %). Behind it stands how often the rules of Westgard et al. (1981) are broken: a value beyond three standard deviations (1_3s), two in a row beyond two on one side (2_2s) or on both (R_4s), four in a row beyond one (4_1s), ten in a row on one side (10_x). Series with one of the last two are named where chance gives as few runs in less than 1 % (Wald and Wolfowitz 1940).</source>
        <translation>期望值为标准值，没有时为中位数（括号中）。标准样偏离标准值 {bias:.0f} % 或以上且确凿（99 %）即为偏倚。漂移为整个序列的变化（Theil-Sen）；自 {drift:.0f} % 起且与次序的秩相关确凿（99 %）时计入。其后为违反 Westgard 等（1981）规则的次数：一个值超出三倍标准差（1_3s），连续两个在同侧（2_2s）或两侧（R_4s）超出两倍，连续四个超出一倍（4_1s），连续十个在同一侧（10_x）。有后两种情况且偶然出现如此少的连串不足 1 % 时（Wald 和 Wolfowitz 1940）点名。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Analyses in their order, in standard deviations from what is expected; dashed at 0, 2 and 3. Beyond 6 they are drawn at 6.</source>
        <translation>按次序的分析值，以与期望值相差的标准差数表示；虚线在 0、2 和 3 处。超过 6 的画在 6 处。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Standard {name}.</source>
        <translation>标准样 {name}。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Blanks</source>
        <translation>空白样</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Above {factor:g} limits</source>
        <translation>高于 {factor:g} 倍检出限</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Carried over</source>
        <translation>带入</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Blanks of an element are high where more than {share:.0f} % of them are above {factor:g} detection limits. Carried over is the share of the sample analysed before that a blank holds (Theil-Sen), where their ranks go together surely (99 %).</source>
        <translation>某元素超过 {share:.0f} % 的空白样高于 {factor:g} 倍检出限时为偏高。带入为空白样所含前一样品的份额（Theil-Sen），在两者的秩确凿（99 %）同向时给出。</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Duplicates share</source>
        <translation>重复样共有</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Duplicates lie within</source>
        <translation>重复样相距不超过</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Kind of sample</source>
        <translation>样品类型</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Name of the standard</source>
        <translation>标准样名称</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Order of analysis</source>
        <translation>分析次序</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>that of the rows</source>
        <translation>按行的次序</translation>
    </message>
    <message>
        <location filename="../models/qaqc/report.py"/>
        <source>Fewest pairs</source>
        <translation>最少对数</translation>
    </message>
    <message>
        <location filename="../models/rasters/aligned.py"/>
        <source>{path} cannot be read at rows {top} to {bottom} ({error}): the file is damaged or cut off, or its disk or network is gone. Copy it again.</source>
        <translation>无法读取 {path} 的第 {top} 至 {bottom} 行({error})：文件已损坏或被截断，或其磁盘或网络已断开。请重新复制。</translation>
    </message>
    <message>
        <location filename="../models/rasters/aligned.py"/>
        <source>{path} was changed or removed while it was read: run again when no other program writes it.</source>
        <translation>{path} 在读取过程中被更改或删除：请在没有其他程序写入时重新运行。</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>it has many different values of {huge:g} and more, such as {value:g}, as no survey has: it is damaged, or its header states another data type than it has</source>
        <translation>含有许多不同的 {huge:g} 及以上的值（如 {value:g}），任何勘查数据都不会有：文件已损坏，或其文件头所述的数据类型与实际不符</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>Numbers that stand for no value, though the file does not state it, are left out like gaps: {bands}. State them in the file with the tool &apos;Translate (convert format)&apos; and no other program will take them for values.</source>
        <translation>文件未声明、但代表无值的数字已像空缺一样被排除：{bands}。请用“转换（格式转换）”工具在文件中声明，其他程序就不会把它们当作数值。</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>Numbers that may stand for no value are taken for values: {bands}. They lie far from all others, or stand out at their end, or others may be mixed of them. If they stand for none, state it in the file with the tool &apos;Translate (convert format)&apos;, before it is resampled, and run again.</source>
        <translation>可能代表无值的数字被当作数值：{bands}。它们远离所有其他值，或在端部格外突出，或者其他值可能由它们混合而成。如果它们代表无值，请在重采样之前用“转换（格式转换）”工具在文件中声明，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../models/rasters/codes.py"/>
        <source>{name} ({value:.10g} in {share:.2g} % of its cells)</source>
        <translation>{name}（{value:.10g}，占其像元的 {share:.2g} %）</translation>
    </message>
    <message>
        <location filename="../models/rasters/first_look.py"/>
        <source>{path}, band {band}: {fault}.</source>
        <translation>{path}，波段 {band}：{fault}。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>bilinearly</source>
        <translation>用双线性法</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>by nearest neighbour</source>
        <translation>用最邻近法</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>by cubic convolution</source>
        <translation>用三次卷积法</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>by averages</source>
        <translation>用平均值</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>There is no raster to read: choose one or more.</source>
        <translation>没有可读取的栅格：请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>Looking at {name}, {percent:.0f} %</source>
        <translation>正在查看 {name}，{percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name}: band {number} is an alpha band, which holds no values, and is not taken.</source>
        <translation>{name}：波段 {number} 是 alpha 波段，不含数值，未被采用。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{text} If it holds values all the same, as the fourth of four bands of whole numbers may, take the mark away with &apos;gdal_translate -colorinterp_4 undefined&apos;, and run again.</source>
        <translation>{text}如果它仍然含有数值（四个整数波段中的第四个可能如此），请用“gdal_translate -colorinterp_4 undefined”去掉该标记，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name}: bands {numbers} are marked as the red, green and blue of a picture, and are taken for values. If they are colours, use the raster that the picture was made of, or a copy without them.</source>
        <translation>{name}：波段 {numbers} 被标记为图像的红、绿、蓝，仍作为数值使用。如果它们只是颜色，请改用生成该图像的栅格，或不含这些波段的副本。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name}: band {number} has a table of colours, as classes have, and its numbers are taken for values. If they only name classes, no distance between them means anything: leave the band out.</source>
        <translation>{name}：波段 {number} 带有颜色表（类别数据常如此），其数字仍作为数值使用。如果这些数字只是类别编号，它们之间的距离没有意义：请不要使用该波段。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>grid</source>
        <translation>格网</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>first layer</source>
        <translation>第一个图层</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} and the {whose} have different cells, and one of them has no place on the map: georeference it, or use rasters with the same rows and columns.</source>
        <translation>{name} 与{whose}的像元不同，且其中之一在地图上没有位置：请对其进行地理配准，或使用行列相同的栅格。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} and the {whose}: one has no coordinate reference system. Assign it.</source>
        <translation>{name} 与{whose}两者之一没有坐标参考系。请为其指定。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} ({system}) cannot be brought into the coordinate reference system of the {whose} ({target_system}): see that both have the right one.</source>
        <translation>{name}（{system}）无法转换到{whose}的坐标参考系（{target_system}）：请检查两者的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} does not overlap the {whose}: leave it out of the input.</source>
        <translation>{name} 与{whose}不重叠：请将其从输入中去掉。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{name} ({columns} x {rows} cells, {system}) is resampled {how} from cells of {cell_width:g} x {cell_height:g} to the {target} ({target_columns} x {target_rows} cells, {target_system}).</source>
        <translation>{name}（{columns} x {rows} 个像元，{system}）已{how}从 {cell_width:g} x {cell_height:g} 的像元重采样到{target}（{target_columns} x {target_rows} 个像元，{target_system}）。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>grid of the first layer</source>
        <translation>第一个图层的格网</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} cannot be opened as a raster: {error}. If QGIS opens it, as it does HDF4, ECW and others, export it to a GeoTIFF and use that.</source>
        <translation>无法将 {path} 作为栅格打开：{error}。如果 QGIS 能打开它（如 HDF4、ECW 等格式），请导出为 GeoTIFF 再使用。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} holds several rasters, and it does not say which one is meant: choose one of {names}.</source>
        <translation>{path} 含有多个栅格，无法得知指的是哪一个：请从 {names} 中选择一个。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} 不含栅格。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} holds complex numbers, of which none is larger than another: export their real part or their amplitude to a GeoTIFF, and use that.</source>
        <translation>{path} 含有复数，而复数没有大小之分：请将其实部或幅值导出为 GeoTIFF 再使用。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{path} has {bands} bands, and {names} names were given.</source>
        <translation>{path} 有 {bands} 个波段，却给出了 {names} 个名称。</translation>
    </message>
    <message>
        <location filename="../models/rasters/systems.py"/>
        <source>The coordinate reference system of {label} cannot be read: assign it to the layer.</source>
        <translation>无法读取 {label} 的坐标参考系：请为图层指定。</translation>
    </message>
    <message>
        <location filename="../models/rasters/systems.py"/>
        <source>not in the EPSG register</source>
        <translation>不在 EPSG 库中</translation>
    </message>
    <message>
        <location filename="../models/rasters/writer.py"/>
        <source>A raster could not be written whole into {folder}: its disk may be full, over a quota, or gone. Free some space, or write elsewhere.</source>
        <translation>无法将栅格完整写入 {folder}：磁盘可能已满、超出配额或已断开。请释放空间，或写到别处。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>half the detection limit stands for them</source>
        <translation>以检出限的一半代替</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>the detection limit over the square root of two stands for them</source>
        <translation>以检出限除以二的平方根代替</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Zeros were read as below detection: {fields}.</source>
        <translation>零值按低于检出限处理：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Negative numbers were read as detection limits (-0.5 as &lt;0.5): {fields}.</source>
        <translation>负数按检出限读取（-0.5 即 &lt;0.5）：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Negative numbers were taken as values: {fields}.</source>
        <translation>负数按数值采用：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Commas were read as marks between thousands: {fields}.</source>
        <translation>逗号被读作千位分隔符：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Marks behind values, such as * or a, were passed over: {fields}.</source>
        <translation>数值后的标记（例如 * 或 a）已忽略：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Values in another unit than most were brought to that: {fields}.</source>
        <translation>单位与多数值不同的值已换算为多数值的单位：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Values with a unit were left out, as most have none: write all in one unit: {fields}.</source>
        <translation>带单位的值未被采用，因为多数值不带单位，请统一写成一种单位：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Limits above twice the median say nothing and were left out: {fields}.</source>
        <translation>高于中位数两倍的检出限没有意义，未被采用：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Values above an upper limit count as that limit: {fields}.</source>
        <translation>高于上限的值按该上限计：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Codes such as -9999 were read as no value: {fields}.</source>
        <translation>-9999 等代码按无值处理：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>Texts that are no numbers were left out: {fields}.</source>
        <translation>非数字文本未采用：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>The commonest of these texts: {fields}.</source>
        <translation>这些文本中最常见的：{fields}。</translation>
    </message>
    <message>
        <location filename="../models/reporting/laboratory.py"/>
        <source>&quot;{text}&quot; in {name}</source>
        <translation>{name} 中的“{text}”</translation>
    </message>
    <message>
        <location filename="../models/reporting/line_chart.py"/>
        <source>chance (0.500)</source>
        <translation>随机水平（0.500）</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Certified values</source>
        <translation>标准值</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Layers to measure the density of</source>
        <translation>计算密度的图层</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Known deposits</source>
        <translation>已知矿床</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Layers to measure the distance to</source>
        <translation>计算距离的图层</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>High-confidence anomalies</source>
        <translation>高置信度异常</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Geology</source>
        <translation>地质</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Polygons of the groups</source>
        <translation>分组多边形</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Standard errors of the index</source>
        <translation>指数的标准误差</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Local anomalies at samples</source>
        <translation>样品处的局部异常</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Quality control</source>
        <translation>质量控制</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Source area</source>
        <translation>源区</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Survey stack</source>
        <translation>调查栈</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Target area</source>
        <translation>目标区</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Weights of the criteria</source>
        <translation>各准则的权重</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Made by</source>
        <translation>生成者</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>{job} of Geo-Hgan {version}</source>
        <translation>Geo-Hgan {version} 的 {job}</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Job file, which runs it again</source>
        <translation>任务文件（可重新运行）</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>File written ({name})</source>
        <translation>写出的文件（{name}）</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>File or source</source>
        <translation>文件或来源</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>What of it counts</source>
        <translation>其中计入的部分</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>How it was made</source>
        <translation>如何生成</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Provenance</source>
        <translation>来源记录</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>All other values are the defaults.</source>
        <translation>其余各值均为默认值。</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Value that is not the default</source>
        <translation>非默认值</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <location filename="../models/reporting/provenance.py"/>
        <source>By default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../models/reporting/publish.py"/>
        <source>Click and turn the wheel to zoom, drag to move, double-click to see all.</source>
        <translation>单击后滚动滚轮可缩放，拖动可移动，双击可显示全部。</translation>
    </message>
    <message>
        <location filename="../models/reporting/publish.py"/>
        <source>Save as {kind}</source>
        <translation>另存为 {kind}</translation>
    </message>
    <message>
        <location filename="../models/reporting/publish.py"/>
        <source>(Open the report in a web browser to see this figure.)</source>
        <translation>（请在网页浏览器中打开报告以查看此图。）</translation>
    </message>
    <message>
        <location filename="../models/sampling/preprocessing.py"/>
        <source>No parts of a composition, and therefore taken as they are, outside the log-ratios: {bands}. Leave them out with {BANDS} if they shall not count.</source>
        <translation>以下不属于成分数据的组成部分，因此按原值使用，不进入对数比：{bands}。若不应计入，请用 {BANDS} 将其排除。</translation>
    </message>
    <message>
        <location filename="../models/sampling/preprocessing.py"/>
        <source>{TRANSFORM} {clr} compares with each other what are no parts of a composition: {bands}. Choose {auto}, which takes them as they are, or leave them out with {BANDS}.</source>
        <translation>{TRANSFORM} {clr} 将不属于成分数据组成部分的波段相互比较：{bands}。请选择 {auto}（按原值使用它们），或用 {BANDS} 将其排除。</translation>
    </message>
    <message>
        <location filename="../models/sampling/preprocessing.py"/>
        <source>{TRANSFORM} {transform} needs positive values and band {bands} has none: choose {TRANSFORM} {none} or {auto}.</source>
        <translation>{TRANSFORM}“{transform}”需要正值，而波段 {bands} 没有正值：请将 {TRANSFORM} 选为“{none}”或“{auto}”。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{EXCLUDE} is {deposits}.</source>
        <translation>{EXCLUDE} 为{deposits}。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{MASK} does not reach the raster: choose polygons that overlap it.</source>
        <translation>{MASK} 未触及栅格：请选择与其重叠的多边形。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{number:,} of {count:,} deposits in {EXCLUDE} lies elsewhere than in the raster or within {EXCLUDE_DISTANCE} of it, and keeps nothing out of the training.</source>
        <translation>{EXCLUDE} 的 {count:,} 个矿床中有 {number:,} 个不在栅格内，也不在其周围 {EXCLUDE_DISTANCE} 范围内，未从训练中排除任何内容。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{number:,} of {count:,} deposits in {EXCLUDE} lie elsewhere than in the raster or within {EXCLUDE_DISTANCE} of it, and keep nothing out of the training.</source>
        <translation>{EXCLUDE} 的 {count:,} 个矿床中有 {number:,} 个不在栅格内，也不在其周围 {EXCLUDE_DISTANCE} 范围内，未从训练中排除任何内容。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{EXCLUDE} leaves out nothing: its features lie neither on pixels that could train nor within {EXCLUDE_DISTANCE} of them. See that its layer has the right coordinate reference system.</source>
        <translation>{EXCLUDE} 没有排除任何内容：其要素既不在可参与训练的像元上，也不在这些像元的 {EXCLUDE_DISTANCE} 范围内。请检查其图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>{MASK} and {EXCLUDE} on {width:,} x {height:,} cells</source>
        <translation>{width:,} x {height:,} 个像元上的 {MASK} 和 {EXCLUDE} </translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>cut out a part of the raster, or resample it to larger cells</source>
        <translation>请裁剪栅格的一部分，或将其重采样为更大的像元</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>Reading block {number}</source>
        <translation>正在读取块 {number}</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>Every pixel with data lies near {EXCLUDE}: use a smaller {EXCLUDE_DISTANCE}.</source>
        <translation>所有有数据的像素都在 {EXCLUDE} 附近：请减小 {EXCLUDE_DISTANCE}。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>The raster has no valid pixel in the training area: check its nodata value, and {MASK}.</source>
        <translation>栅格在训练区内没有有效像素：请检查其无数据值和 {MASK}。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>These bands have no valid pixel in the training area: {bands}. Leave them out of {INPUT}.</source>
        <translation>以下波段在训练区内没有有效像素：{bands}。请将其从 {INPUT} 中去掉。</translation>
    </message>
    <message>
        <location filename="../models/sampling/source_domain.py"/>
        <source>No pixel of the training area has a value in every band: leave out the bands that cover another area.</source>
        <translation>训练区没有在各波段均有值的像素：请去掉覆盖其他地区的波段。</translation>
    </message>
    <message>
        <location filename="../models/sampling/tiles.py"/>
        <source>No training window is left: all {excluded} windows of {size} x {size} pixels with enough data reach into the neighbourhood of {EXCLUDE}. Use a smaller {EXCLUDE_DISTANCE} or {PATCH_SIZE}.</source>
        <translation>没有剩余的训练窗口：数据足够的 {excluded} 个 {size} x {size} 像素的窗口均伸入 {EXCLUDE} 的邻近范围。请减小 {EXCLUDE_DISTANCE} 或 {PATCH_SIZE}。</translation>
    </message>
    <message>
        <location filename="../models/sampling/tiles.py"/>
        <source>No training window: no {size} x {size} pixels of the training area have data in {min_valid:.0%} of them. Use a smaller {PATCH_SIZE} or {MIN_VALID}, or a larger {MASK}.</source>
        <translation>没有训练窗口：训练区内没有任何 {size} x {size} 像素的窗口有 {min_valid:.0%} 的像素有数据。请减小 {PATCH_SIZE} 或 {MIN_VALID}，或扩大 {MASK}。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Device: {choice}. Windows of {size} x {size} pixels, {stride} apart.</source>
        <translation>设备：{choice}。窗口为 {size} x {size} 像素，步长 {stride}。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>train a model with smaller windows, or score a larger raster</source>
        <translation>请用更小的窗口训练模型，或对更大的栅格评分</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>The model was trained on pixels of {trained:g} map units and this raster has {here:g}: windows cover another area than in training. Resample the raster for comparable scores.</source>
        <translation>模型训练时的像素大小为 {trained:g} 地图单位，而此栅格为 {here:g}：窗口覆盖的面积与训练时不同。为使得分可比，请对栅格重采样。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Sought: {what}. The survey has {found}.</source>
        <translation>要找：{what}。测区含有 {found}。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>It lacks {missing}.</source>
        <translation>缺少 {missing}。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>No pixel of the raster has a value in every band that the model needs.</source>
        <translation>栅格没有在模型所需各波段均有值的像素。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Block {number} of {count}, {at}</source>
        <translation>块 {number}/{count}，{at}</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>Fitting the singularity index</source>
        <translation>正在拟合奇异性指数</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>make {LARGEST_WINDOW} smaller</source>
        <translation>减小 {LARGEST_WINDOW}</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>There is no band to take: {bands}.</source>
        <translation>没有可用的波段：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>it has no positive value, of which a logarithm could be taken</source>
        <translation>没有可取对数的正值</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>it has the same value everywhere</source>
        <translation>处处为同一个值</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>Fitting the singularity index, {time_left}</source>
        <translation>正在拟合奇异性指数，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/singularity/job.py"/>
        <source>Parting background and anomaly, {time_left}</source>
        <translation>正在分离背景与异常，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{number} band was parted into background and anomaly by its spectrum.</source>
        <translation>{number} 个波段已按其能谱分离为背景和异常。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{number} bands were parted into background and anomaly by their spectra.</source>
        <translation>{number} 个波段已按其能谱分离为背景和异常。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Enriched, by more than two standard errors, in this share of the {things}: {names}.</source>
        <translation>富集超过两倍标准误差的{things}所占比例：{names}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} band, in {windows} windows of {first} to {last} cells.</source>
        <translation>{number} 个波段的奇异性指数，采用 {first} 到 {last} 像元的 {windows} 个窗口。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} bands, in {windows} windows of {first} to {last} cells.</source>
        <translation>{number} 个波段的奇异性指数，采用 {first} 到 {last} 像元的 {windows} 个窗口。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} element at samples, in {windows} windows of {first} to {last} map units.</source>
        <translation>样品处 {number} 个元素的奇异性指数，采用 {first} 到 {last} 地图单位的 {windows} 个窗口。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Singularity index of {number} elements at samples, in {windows} windows of {first} to {last} map units.</source>
        <translation>样品处 {number} 个元素的奇异性指数，采用 {first} 到 {last} 地图单位的 {windows} 个窗口。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Share of the variance that is background: {names}.</source>
        <translation>背景占方差的比例：{names}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Left out: {bands}.</source>
        <translation>未采用：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Samples whose value is not positive, and so has no logarithm, are left out: {bands}.</source>
        <translation>值非正、因而没有对数的样品不计：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Cells whose value is not positive, and so has no logarithm, are gaps: {bands}.</source>
        <translation>值非正、因而没有对数的像元为空缺：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Samples with fewer than {fewest} values in the largest window about them have no index: {names}. Make {LARGEST_WINDOW} larger if these matter.</source>
        <translation>周围最大窗口内不足 {fewest} 个值的样品没有指数：{names}。如有需要，请增大 {LARGEST_WINDOW}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The survey was interpolated from samples that lie about {distance:.0f} cells apart: windows that are smaller see the smoothness of the interpolation, not the ground. Make {SMALLEST_WINDOW} and {LARGEST_WINDOW} larger.</source>
        <translation>该调查由相距约 {distance:.0f} 个像元的样品插值而成：更小的窗口反映的是插值的平滑，而不是地面。请增大 {SMALLEST_WINDOW} 和 {LARGEST_WINDOW}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The spectrum hardly becomes flatter where {bands} are parted, or becomes steeper as it does where a survey is smooth by interpolation: background and anomaly then differ by convention. Look at the figure, and try another {BREAK}.</source>
        <translation>在分离 {bands} 之处，能谱几乎没有变缓，或者变得更陡（插值使调查平滑时即如此）：此时背景与异常之分只是约定。请查看图件，并尝试另一个 {BREAK}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Much of the raster was filled for the transform, and shapes the spectrum: {bands}.</source>
        <translation>栅格的很大部分为变换而填补，并影响能谱：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{name} ({share:.0%} gaps)</source>
        <translation>{name}（空缺 {share:.0%}）</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The index of a sample leans on few others: the smallest windows hold about {number} of them. Where an index is low by one sample, look at that analysis first.</source>
        <translation>一个样品的指数只依靠少数其他样品：最小窗口约含 {number} 个。如指数因单个样品而偏低，请先检查该分析值。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>The bands are indices, no concentrations: below 2 is enriched. {TRANSFORM} {none} fits them for training and classifying; {auto} takes them as they are too.</source>
        <translation>这些波段是指数而非含量：低于 2 为富集。训练和分类时宜用 {TRANSFORM} {none}；{auto} 也按原值取用。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>Of {bands} the logarithm was parted: the background has the unit of the element, and the anomaly is the ratio to it, 1 where there is none.</source>
        <translation>{bands} 按对数分离：背景的单位与元素相同，异常是与背景之比，无异常处为 1。</translation>
    </message>
    <message>
        <location filename="../models/singularity/remarks.py"/>
        <source>{TRANSFORM} {auto} fits these bands for training and classifying: anomalies are taken as they are. Take the anomalies alone if the background shall not count.</source>
        <translation>训练和分类时这些波段宜用 {TRANSFORM} {auto}：异常按原值取用。若不计背景，请只取异常。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>5th percentile of the index</source>
        <translation>指数的第 5 百分位数</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>95th percentile</source>
        <translation>第 95 百分位数</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Standard error, median</source>
        <translation>标准误差，中位数</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Enriched</source>
        <translation>富集</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The mean concentration of the samples in a square window of side r about one of them goes with r to the power of the index less 2 (Cheng 2007, 2012): below 2 the concentration rises towards the sample, which is enriched whatever the level around it; above 2 it is depleted. The slope is fitted by least squares to logarithms over {windows} windows. Enriched are samples below 2 by more than two standard errors; since each window holds the smaller ones, true errors are larger. Every sample counts alike, so that means lean to where samples lie densely; windows of the outermost ones lie to one side of them.</source>
        <translation>以某样品为中心、边长 r 的方形窗口内样品的平均含量与 r 的（指数减 2）次幂成正比（Cheng 2007、2012）：低于 2 时含量向该样品升高，无论周围水平如何都为富集；高于 2 时为亏损。斜率在 {windows} 个窗口上对数后用最小二乘拟合。富集是指低于 2 超过两倍标准误差的样品；由于每个窗口包含更小的窗口，真实误差更大。每个样品权重相同，因此均值偏向样品密集处；最外侧样品的窗口偏在其一侧。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The mean concentration in a window of side r goes with r to the power of the index less 2 (Cheng 2007): below 2 the concentration rises towards the cell, which is enriched whatever the level around it; above 2 it is depleted. The slope is fitted by least squares to logarithms over {windows} windows. Enriched are cells below 2 by more than two standard errors; since each window holds the smaller ones, true errors are larger. Windows end at the edge of the raster and at gaps, so that those of the outermost cells lie to one side of them.</source>
        <translation>边长为 r 的窗口内的平均含量与 r 的（指数减 2）次方成正比（Cheng 2007）：低于 2 时含量向该像元升高，无论周围水平如何，该像元都是富集的；高于 2 时为亏损。斜率由 {windows} 个窗口的对数按最小二乘拟合。富集是指低于 2 超过两倍标准误差的像元；由于大窗口包含小窗口，真实误差更大。窗口止于栅格边缘和空缺处，因此最外侧像元的窗口偏向一侧。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Red is enriched, below 2, and blue depleted.</source>
        <translation>红色为富集（低于 2），蓝色为亏损。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The strongest place</source>
        <translation>最强之处</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>About the place with the lowest index of each of {shown} elements, with this index in brackets. A power law is a straight line; where a line bends, the index depends on the windows that are chosen.</source>
        <translation>{shown} 个元素各自指数最低处的周围，括号内为该指数。幂律表现为直线；线条弯曲处，指数取决于所选窗口。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Mean concentration over the side of the window</source>
        <translation>平均含量与窗口边长</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>side of the window (map units)</source>
        <translation>窗口边长（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>mean over that of the largest window</source>
        <translation>与最大窗口均值之比</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Background: wavelengths above about (map units)</source>
        <translation>背景：波长约大于（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>All breaks (map units)</source>
        <translation>全部拐点（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Exponent of the background</source>
        <translation>背景的指数</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Exponent below the break</source>
        <translation>拐点以下的指数</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Share of the variance</source>
        <translation>占方差的比例</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Gaps, filled</source>
        <translation>空缺（已填补）</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>The powers of the spectrum of a band, and how many wave numbers have that power or more, are a chain of straight lines on logarithmic axes (Cheng, Xu and Grunsky 2000). The background is what has powers above a break, by default the highest one below which the spectrum is flatter, or the first if there is none; the anomaly is the rest. {BREAK} takes another. An exponent beta is that of a power that falls with the wave number to minus beta: the larger, the smoother. The raster is mirrored at its edges, the logarithm of the power averaged over 5 x 5 wave numbers, and gaps are filled from the means of larger and larger squares around them; in the result they are gaps again.</source>
        <translation>波段能谱的功率，与具有该功率或更高功率的波数个数，在对数坐标上呈一串直线（Cheng、Xu 和 Grunsky 2000）。背景是功率高于某个拐点的部分，默认取其下能谱变缓的最高拐点，若没有则取第一个；其余为异常。{BREAK} 可取另一个。指数 beta 表示功率随波数的负 beta 次方下降：越大越平滑。栅格在边缘处镜像，功率的对数在 5 x 5 个波数上平均，空缺由其周围越来越大的方块的均值填补；在结果中仍为空缺。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Spectra</source>
        <translation>能谱</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Wave numbers with a power or more, and that power; on the left is the background. The vertical line is the break that was taken, and the lines are the chain that was fitted.</source>
        <translation>具有某功率或更高功率的波数个数，以及该功率；左侧为背景。竖线是所取的拐点，折线是拟合的直线串。</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Power over the number of wave numbers</source>
        <translation>功率与波数个数</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>break that parts background from anomaly</source>
        <translation>分离背景与异常的拐点</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>{name}, background</source>
        <translation>{name}，背景</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>{name}, anomaly</source>
        <translation>{name}，异常</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Sides of the windows (map units)</source>
        <translation>窗口边长（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/singularity/report.py"/>
        <source>Sides of the windows, cells</source>
        <translation>窗口边长（像元）</translation>
    </message>
    <message>
        <location filename="../models/singularity/samples.py"/>
        <source>There is no field to take: {fields}: {reason}.</source>
        <translation>没有可用的字段：{fields}：{reason}。</translation>
    </message>
    <message>
        <location filename="../models/singularity/samples.py"/>
        <source>No window of {LARGEST_WINDOW} usual distances between samples, {side} map units, holds {fewest} values: make it larger.</source>
        <translation>边长为 {LARGEST_WINDOW} 个样品通常间距（{side} 地图单位）的窗口都不含 {fewest} 个值：请增大。</translation>
    </message>
    <message>
        <location filename="../models/singularity/samples.py"/>
        <source>Usual distance between samples (map units)</source>
        <translation>样品通常间距（地图单位）</translation>
    </message>
    <message>
        <location filename="../models/singularity/separation.py"/>
        <source>One band as a whole</source>
        <translation>整个波段</translation>
    </message>
    <message>
        <location filename="../models/singularity/separation.py"/>
        <source>{width} x {height} cells have too few wave numbers to tell power laws from: use a larger raster.</source>
        <translation>{width} x {height} 个像元的波数太少，无法识别幂律：请使用更大的栅格。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{path} lies on the grid ({crs}) and is copied as it is.</source>
        <translation>{path} 与格网（{crs}）一致，直接复制。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{name}: 1 within {count} polygons, 0 elsewhere.</source>
        <translation>{name}：{count} 个多边形内为 1，其余为 0。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{name}: distance to the nearest of {features}, in {unit}.</source>
        <translation>{name}：到最近要素的距离（{features}），单位 {unit}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{name}: density of {features} within {radius:g} {unit}, in {density_unit}.</source>
        <translation>{name}：{radius:g} {unit} 范围内要素的密度（{features}），单位 {density_unit}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{count} points</source>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{count} lines</source>
        <translation>{count} 条线</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{count} polygons</source>
        <translation>{count} 个多边形</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>A geometry of {name} cannot be read ({fault}): run &apos;Fix geometries&apos; on the layer first.</source>
        <translation>无法读取 {name} 的某个几何图形（{fault}）：请先对该图层运行“修正几何图形”。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{kind} is no kind of geometry that is known here</source>
        <translation>{kind} 不是支持的几何类型</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} has no features with a geometry: leave it out, or choose another layer.</source>
        <translation>{name} 没有带几何图形的要素：请去掉它，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} shall be a class and holds points or lines: choose polygons, or take the distance.</source>
        <translation>{name} 要用作类别，却含有点或线：请选择多边形，或改用距离。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} shall be a density, which is of points or of lines alone: choose another layer, or take the distance.</source>
        <translation>{name} 要用作密度，而密度只能由点或只能由线计算：请选择其他图层，或改用距离。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{name} shall be a density, which is of points or of lines alone: split the layer in two.</source>
        <translation>{name} 要用作密度，而密度只能由点或只能由线计算：请将图层拆分为两个。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>a position has less than two coordinates</source>
        <translation>有位置的坐标少于两个</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>a coordinate is not finite</source>
        <translation>有坐标不是有限数</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>a polygon has less than three corners</source>
        <translation>有多边形少于三个顶点</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Grid: {columns} x {rows} cells of {width:g} x {height:g}, {crs}.</source>
        <translation>格网：{columns} x {rows} 个像元，像元大小 {width:g} x {height:g}，{crs}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>choose a larger {CELL_SIZE}, or another place</source>
        <translation>请增大 {CELL_SIZE}，或选择其他位置</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Preparing the features of {name}</source>
        <translation>正在准备 {name} 的要素</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{percent:.1f} % of the cells have values in all of the {bands} bands.</source>
        <translation>{percent:.1f} % 的像元在全部 {bands} 个波段中均有值。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Densities count what lies within {radius:g} map units, {cells} cells, of a cell.</source>
        <translation>密度统计像元周围 {radius:g} 地图单位（{cells} 个像元）范围内的要素。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{DENSITY_RADIUS} is {radius:g} and cells have sides of {side:g}: features between the circles count nowhere. Choose a larger {DENSITY_RADIUS}.</source>
        <translation>{DENSITY_RADIUS} 为 {radius:g}，像元边长为 {side:g}：各圆之间的要素不会被计入。请增大 {DENSITY_RADIUS}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{path} has no coordinate reference system: assign it, or leave the raster out.</source>
        <translation>{path} 没有坐标参考系：请为其指定，或去掉该栅格。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{origin}: a cell of the grid is {ratio:.1f} of its cells wide, and the nearest neighbour takes one of them: unless its values are codes, choose {average} as {RESAMPLING}.</source>
        <translation>{origin}：格网的一个像元宽度为其 {ratio:.1f} 个像元，而最邻近法只取其中一个：除非其值为代码，否则请将 {RESAMPLING} 设为 {average}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{name}: {unseen} of {count} polygons lie between the centres of cells and are in none: choose a smaller {CELL_SIZE}, or take the distance.</source>
        <translation>{name}：{count} 个多边形中有 {unseen} 个位于像元中心之间，不在任何像元内：请减小 {CELL_SIZE}，或改用距离。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No band has a value on the grid: choose rasters that lie there, or another {REFERENCE}.</source>
        <translation>所有波段在格网范围内均无值：请选择位于该处的栅格，或其他 {REFERENCE}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No cell has a value in all bands; {name} has the fewest, {count:,} of {cells:,}: leave out such bands, or do without the common mask.</source>
        <translation>没有在各波段均有值的像元；{name} 有值的像元最少，{cells:,} 个中只有 {count:,} 个：请去掉这类波段，或不使用公共掩膜。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>{name} has a value in {count:,} of {cells:,} cells alone: leave it out, or check its place.</source>
        <translation>{name} 仅在 {cells:,} 个像元中的 {count:,} 个有值：请去掉它，或检查其位置。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>{name} is {value:g} in all cells and tells nothing apart: leave it out.</source>
        <translation>{name} 在所有像元中均为 {value:g}，没有区分作用：请去掉它。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No cell has a value in all bands, and training needs such cells: leave out bands with few values.</source>
        <translation>没有在各波段均有值的像元，而训练需要这样的像元：请去掉值很少的波段。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>The stack would have {width:,} x {height:,} cells, more than can be worked with: choose a larger {CELL_SIZE}.</source>
        <translation>栅格栈将有 {width:,} x {height:,} 个像元，超出可处理的范围：请增大 {CELL_SIZE}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{source} has no coordinate reference system: assign it, or choose another {REFERENCE}.</source>
        <translation>{source} 没有坐标参考系：请为其指定，或选择其他 {REFERENCE}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{source} is in {crs}, which is not projected, and degrees are no distance for {purpose}: choose a {REFERENCE} in a projected system, such as {zone}.</source>
        <translation>{source} 采用 {crs}，不是投影坐标系，而{purpose}不能以度为单位：请选择采用投影坐标系的 {REFERENCE}，例如 {zone}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{source} is in {crs}, which is not projected, and degrees are no distance for {purpose}: choose a {REFERENCE} in a projected system.</source>
        <translation>{source} 采用 {crs}，不是投影坐标系，而{purpose}不能以度为单位：请选择采用投影坐标系的 {REFERENCE}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>distances and densities</source>
        <translation>距离和密度</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{CELL_SIZE} is {size:g}, and the whole grid is no larger: choose a smaller {CELL_SIZE}.</source>
        <translation>{CELL_SIZE} 为 {size:g}，而整个格网也不比它大：请减小 {CELL_SIZE}。</translation>
    </message>
    <message>
        <location filename="../models/survey/deposits.py"/>
        <source>Only {count} deposits fit into {width} x {height} cells with room between them: ask for fewer than {requested}, or for a larger survey.</source>
        <translation>{width} x {height} 个像元中只能容纳 {count} 个彼此留有间距的矿床：请要求少于 {requested} 个，或加大调查范围。</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Drawing rocks and deposits</source>
        <translation>正在生成岩石和矿床</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Survey written</source>
        <translation>调查数据已写出</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Synthetic survey of {width} x {height} cells of {cell_size:g} m: {elements} elements, {samples} samples, {deposits} hidden deposits, {water:.0%} of the area without data.</source>
        <translation>{width} x {height} 个像元（像元大小 {cell_size:g} m）的合成调查：{elements} 个元素，{samples} 个样品，{deposits} 个隐伏矿床，{water:.0%} 的面积无数据。</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>Its {sheets} sheets were analysed each on a level of its own: values of an element are off by a factor of {typical:.2f} or its inverse in a typical sheet.</source>
        <translation>其 {sheets} 个图幅各有自己的分析水平：在典型图幅中，某一元素的值偏差一个因子 {typical:.2f} 或其倒数。</translation>
    </message>
    <message>
        <location filename="../models/survey/job.py"/>
        <source>{symbol} ({number} of {count})</source>
        <translation>{symbol}（{number}/{count}）</translation>
    </message>
    <message>
        <location filename="../models/targeting/elements.py"/>
        <source>{path} does not say what its bands are, as contributions that &apos;Score anomalies&apos; writes do: choose those.</source>
        <translation>{path} 没有像“异常评分”写出的贡献栅格那样说明各波段的含义：请选择后者。</translation>
    </message>
    <message>
        <location filename="../models/targeting/elements.py"/>
        <source>{path} has {count} bands, fewer than it says: write it anew.</source>
        <translation>{path} 有 {count} 个波段，少于它所声明的：请重新写出。</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Finding targets among {width:,} x {height:,} cells</source>
        <translation>在 {width:,} x {height:,} 个像元中寻找靶区</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Finding the areas</source>
        <translation>正在寻找区域</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>No area has {least:,} cells or more: choose a smaller {MIN_CELLS}, a larger {TOP} or a lower {THRESHOLD}, or join areas over a larger {JOIN}.</source>
        <translation>没有像元数达到 {least:,} 的区域：请减小 {MIN_CELLS}、增大 {TOP}、降低 {THRESHOLD}，或用更大的 {JOIN} 合并区域。</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Reading what explains the areas</source>
        <translation>正在读取区域的解释</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Writing the targets</source>
        <translation>正在写出靶区</translation>
    </message>
    <message>
        <location filename="../models/targeting/job.py"/>
        <source>Reading the contributions</source>
        <translation>正在读取贡献</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{targets} where {band} is {threshold:.6g} or more, the highest {share:.3g} % of the area. The first has a priority of {priority:.0f} of 100 and its peak at {x:.10g}, {y:.10g}.</source>
        <translation>{targets}：{band} 不低于 {threshold:.6g}，即面积中最高的 {share:.3g} %。第一名的优先级为 {priority:.0f}（满分 100），峰值位于 {x:.10g}, {y:.10g}。</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} target</source>
        <translation>{number:,} 个靶区</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} targets</source>
        <translation>{number:,} 个靶区</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>Of {found:,} targets the first {listed:,} are listed; {MOST} tells how many.</source>
        <translation>共 {found:,} 个靶区，列出前 {listed:,} 个；数目由 {MOST} 决定。</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} area of fewer than {least:,} cells is left out.</source>
        <translation>{number:,} 个不足 {least:,} 个像元的区域未列入。</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>{number:,} areas of fewer than {least:,} cells are left out.</source>
        <translation>{number:,} 个不足 {least:,} 个像元的区域未列入。</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>None of the elements that are sought is in the contributions, or its weight is 0.</source>
        <translation>所寻元素均不在贡献栅格中，或其权重为 0。</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>The threshold leaves {share:.0f} % of the area: targets of that size are hardly a choice. Raise it.</source>
        <translation>该阈值留下面积的 {share:.0f} %：这样大的靶区几乎算不上筛选。请提高阈值。</translation>
    </message>
    <message>
        <location filename="../models/targeting/remarks.py"/>
        <source>The scores have no coordinate reference system: map units are taken for metres, and there are no degrees.</source>
        <translation>得分没有坐标参照系：地图单位按米计，且没有经纬度。</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Targets</source>
        <translation>靶区</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Targets by rank</source>
        <translation>按名次排列的靶区</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Priority</source>
        <translation>优先级</translation>
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
        <translation>面积，km²</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Peak, percentile</source>
        <translation>峰值百分位</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Mean, percentile</source>
        <translation>平均百分位</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Sought, %</source>
        <translation>所寻份额，%</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Nearest deposit</source>
        <translation>最近的矿床</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Distance, km</source>
        <translation>距离，km</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Kept by the filter, %</source>
        <translation>通过筛选，%</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Rock</source>
        <translation>岩石</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>What leads in each target</source>
        <translation>各靶区的主导元素</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Share, %</source>
        <translation>份额，%</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Error, % of the variance</source>
        <translation>误差占方差 %</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Means over the cells of the target: what each element adds to the score, its value, and what the model expects there from the other elements and the surroundings. An element may lead because it is low.</source>
        <translation>靶区像元的平均值：各元素对得分的贡献、其含量，以及模型根据其他元素和周围环境预期的含量。元素也可能因含量低而占主导。</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>A question mark stands beside elements that quality control calls weak: see that several samples agree before you walk to a target that they lead.</source>
        <translation>质量控制评为弱的元素旁有问号：前往以其为主导的靶区之前，请确认有多个样品一致。</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>How the priority is made</source>
        <translation>优先级如何得出</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>The priority is 100 times the weighted mean of what is known of a target, each from 0 to 1: an index overlay (Bonham-Carter 1994). What was not given takes no part. Weights are a choice, not a measurement: see whether the first targets stay first where you change them.</source>
        <translation>优先级为靶区已知各项（各为 0 到 1）加权平均的 100 倍：指数叠加（Bonham-Carter 1994）。未提供的不参与。权重是选择而非测量：请看更改权重后最前的靶区是否仍在前。</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Weight, %</source>
        <translation>权重，%</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Distance that counts as new, km</source>
        <translation>视为新的距离，km</translation>
    </message>
    <message>
        <location filename="../models/targeting/report.py"/>
        <source>Deposits are</source>
        <translation>矿床为</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>Band {band} of {scores} has no values: choose another band or raster.</source>
        <translation>{scores} 的波段 {band} 没有值：请选择其他波段或栅格。</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>Band {band} of {scores} has the value {value:.6g} everywhere, so that no place stands out: choose another band or raster.</source>
        <translation>{scores} 的波段 {band} 处处为 {value:.6g}，没有突出之处：请选择其他波段或栅格。</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>{THRESHOLD} is {threshold:.6g}, and the highest value of band {band} is {highest:.6g}: nothing is left. Lower it.</source>
        <translation>{THRESHOLD} 为 {threshold:.6g}，而波段 {band} 的最大值为 {highest:.6g}：什么也不剩。请降低它。</translation>
    </message>
    <message>
        <location filename="../models/targeting/scores.py"/>
        <source>Everything lies above {threshold:.6g}, as the lowest value of band {band} is {lowest:.6g}, and the whole area would be one target: choose a higher {THRESHOLD}, or a smaller {TOP}.</source>
        <translation>所有值都高于 {threshold:.6g}，因为波段 {band} 的最小值为 {lowest:.6g}，整个区域会成为一个靶区：请提高 {THRESHOLD} 或减小 {TOP}。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/charts.py"/>
        <source>Distribution of each element and its thresholds</source>
        <translation>各元素的分布及其阈值</translation>
    </message>
    <message>
        <location filename="../models/thresholds/charts.py"/>
        <source>values</source>
        <translation>数值个数</translation>
    </message>
    <message>
        <location filename="../models/thresholds/charts.py"/>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <location filename="../models/thresholds/findings.py"/>
        <source>No element has {minimum} values that differ: choose other rasters or samples.</source>
        <translation>没有元素具有 {minimum} 个不同的数值：请选择其他栅格或样品。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>Reading the values, {time_left}</source>
        <translation>正在读取数值，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>Writing the classes, {time_left}</source>
        <translation>正在写入类别，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>Finding the thresholds</source>
        <translation>正在求取阈值</translation>
    </message>
    <message>
        <location filename="../models/thresholds/job.py"/>
        <source>No element has a threshold by {method}: choose another method.</source>
        <translation>按{method}没有任何元素有阈值：请选择其他方法。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>median + 2 MAD</source>
        <translation>中位数 + 2 MAD</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>bends of the probability plot</source>
        <translation>概率图拐点</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>concentration-area breaks</source>
        <translation>含量-面积拐点</translation>
    </message>
    <message>
        <location filename="../models/thresholds/methods.py"/>
        <source>percentile</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Thresholds of {elements} in {count:,} {things}; classes by {method}.</source>
        <translation>{count:,} 个{things}中 {elements}的阈值；按{method}分类。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} metric</source>
        <translation>{number} 个指标</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} element</source>
        <translation>{number} 个元素</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} metrics</source>
        <translation>{number} 个指标</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{number} elements</source>
        <translation>{number} 个元素</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>The methods agree on all of them.</source>
        <translation>各方法对全部元素一致。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>The methods disagree on {number} of them, more than {factor:g}-fold in the share of values above.</source>
        <translation>各方法对其中 {number} 个不一致，高于阈值的数值比例相差超过 {factor:g} 倍。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Left out, with fewer than {minimum} values or a single one everywhere: {names}.</source>
        <translation>已略去，数值少于 {minimum} 个或处处相同：{names}。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>No threshold by {method}: {names} have no classes. Choose another method for them.</source>
        <translation>按{method}没有阈值：{names} 没有类别。请为它们选择其他方法。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>All values of {names} lie below the threshold by {method}: they are background.</source>
        <translation>{names} 的所有数值都低于按{method}的阈值：均为背景。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Methods disagree, in the share of the values above their highest threshold: {elements}. Look at the probability plots of these before you take a threshold.</source>
        <translation>各方法在高于其最高阈值的数值比例上不一致：{elements}。采用阈值前请查看它们的概率图。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Mostly below detection, so that quartiles and medians are those of the limit: {names}.</source>
        <translation>多数低于检出限，四分位数和中位数因而是检出限的值：{names}。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Probability plots need {minimum} values, and {names} have fewer.</source>
        <translation>概率图需要 {minimum} 个数值，{names} 不足。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>{name} ({low:.2g} % by {low_method}, {high:.2g} % by {high_method})</source>
        <translation>{name}（按{low_method}为 {low:.2g} %，按{high_method}为 {high:.2g} %）</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>None of the {given} deposits lies on or near a value.</source>
        <translation>{given} 个矿床都不在有值处或其附近。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/remarks.py"/>
        <source>Of {placed} deposits (of {given}) above the lowest threshold: {elements}.</source>
        <translation>{placed} 个矿床（共 {given} 个）中高于最低阈值的：{elements}。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Thresholds of single elements</source>
        <translation>单元素阈值</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Of each element histogram, box plot and probability plot (percent of the values below, on the scale of the normal distribution) over one axis, logarithmic where logarithms are taken; vertical lines are the thresholds. On the probability plot a single population is a straight line; the dashed chain of lines bends where populations meet (Sinclair 1974).</source>
        <translation>每个元素的直方图、箱线图和概率图（低于该值的百分比，按正态分布刻度）共用一条轴，取对数时为对数轴；竖线为阈值。概率图上单一总体为一条直线；虚折线在总体相接处转折（Sinclair 1974）。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>In brackets the share of the values above the highest threshold. Tukey&apos;s upper fence is the third quartile plus one and a half interquartile ranges (Tukey 1977); MAD is the median absolute deviation, times 1.48; both are of logarithms where an element is skewed (Reimann, Filzmoser and Garrett 2005). Concentration-area breaks are where the straight lines of that relation meet (Cheng, Agterberg and Ballantyne 1994). The percentile is {percentile:g}: it always leaves the same share above it, whether there is anything to find or not. Bends and breaks below the median part background from background, and are left out.</source>
        <translation>括号中为高于最高阈值的数值比例。Tukey 上限为第三四分位数加一倍半四分位距（Tukey 1977）；MAD 为绝对中位差乘以 1.48；元素偏斜时两者均取对数（Reimann、Filzmoser 和 Garrett 2005）。含量-面积拐点为该关系各直线的交点（Cheng、Agterberg 和 Ballantyne 1994）。百分位数为 {percentile:g}：无论有无异常，其上总留有同样比例。低于中位数的拐点只区分背景与背景，不计。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Classes by {method}</source>
        <translation>按{method}的类别</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Above</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Share of the values</source>
        <translation>数值比例</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>A deposit is of the highest class of the samples within {BUFFER}, or else of the nearest sample.</source>
        <translation>矿床取 {BUFFER} 内样品的最高类别，未设时取最近样品的类别。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>A deposit is of the highest class of the cells that it touches, or that lie within {BUFFER} of it. A map without skill has as large a share of the deposits in a class as of the values.</source>
        <translation>矿床取其所触及或 {BUFFER} 内像元的最高类别。没有预测能力的图，某类别中矿床的比例与数值的比例相同。</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>{total:,}; thresholds rest on {drawn:,} of them, drawn at random but always the same</source>
        <translation>{total:,}；阈值基于其中随机抽取但始终相同的 {drawn:,} 个</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>Distance that counts as deposit</source>
        <translation>算作矿床的距离</translation>
    </message>
    <message>
        <location filename="../models/thresholds/report.py"/>
        <source>{buffer:g} map units</source>
        <translation>{buffer:g} 地图单位</translation>
    </message>
    <message>
        <location filename="../models/training/calibration.py"/>
        <source>The card ran out of memory: the scores are calibrated without it.</source>
        <translation>显存不足：得分校准将不使用显卡。</translation>
    </message>
    <message>
        <location filename="../models/training/checkpoint.py"/>
        <source>The checkpoint {path} is damaged: training cannot go on from it. Leave {RESUME} empty.</source>
        <translation>检查点 {path} 已损坏：无法从它继续训练。请将 {RESUME} 留空。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Device: {choice}.</source>
        <translation>设备：{choice}。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Calibrating the scores on the training area</source>
        <translation>正在用训练区校准得分</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{RESUME} is a checkpoint of other bands or network sizes: give the same {INPUT} in the same order, {PRESET}, {PATCH_SIZE} and {LATENT_SIZE} as before, or leave {RESUME} empty.</source>
        <translation>{RESUME} 是其他波段或其他网络规模的检查点：请给出与之前相同且顺序一致的 {INPUT} 以及相同的 {PRESET}、{PATCH_SIZE} 和 {LATENT_SIZE}，或将 {RESUME} 留空。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{RESUME} is a checkpoint of other training windows: give the same {INPUT}, {EXCLUDE}, {EXCLUDE_DISTANCE}, {MASK}, {TRANSFORM}, {MIN_VALID} and {SEED} as before, or leave {RESUME} empty.</source>
        <translation>{RESUME} 是其他训练窗口的检查点：请给出与之前相同的 {INPUT}、{EXCLUDE}、{EXCLUDE_DISTANCE}、{MASK}、{TRANSFORM}、{MIN_VALID} 和 {SEED}，或将 {RESUME} 留空。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Transform {kind}: {bands}.</source>
        <translation>变换 {kind}：{bands}。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{count} training windows of {size} x {size} pixels, {excluded} left out near {EXCLUDE}.</source>
        <translation>{count} 个 {size} x {size} 像素的训练窗口，{EXCLUDE} 附近排除 {excluded} 个。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{count} training windows of {size} x {size} pixels.</source>
        <translation>{count} 个 {size} x {size} 像素的训练窗口。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>The survey is oversampled: its values hardly change within {grain} cells. What is rare is smoothed over wider areas accordingly, and windows of {size} cells see less of a pattern. Cells {grain} times as wide would hold about the same, and take less time.</source>
        <translation>该测区采样过密：其数值在 {grain} 个像元内几乎不变。稀有程度因此在更宽的范围内平滑，而 {size} 个像元的窗口看到的图案更少。像元加宽到 {grain} 倍，内容大致相同，用时更少。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>reconstruction error of the autoencoder</source>
        <translation>自编码器的重构误差</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 1, the autoencoder: mean squared error of its reconstructions, in scaled units. It falls fast while the background is learnt; the step ends where it slows, before the rare windows are learnt too.</source>
        <translation>第 1 阶段，自编码器：其重构的均方误差，采用缩放后的单位。学习背景时误差迅速下降；下降变缓时该阶段结束，以免连罕见的窗口也被学会。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>generator of latent vectors</source>
        <translation>潜向量生成器</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>discriminator of latent vectors</source>
        <translation>潜向量判别器</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 1, the two networks that play against each other in latent space (least-squares losses): neither should stay near 0 while the other grows.</source>
        <translation>第 1 阶段，在潜空间中相互对抗的两个网络（最小二乘损失）：不应出现一方停留在 0 附近而另一方不断增大的情况。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>generator of windows</source>
        <translation>窗口生成器</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>discriminator of windows</source>
        <translation>窗口判别器</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 1, the two networks that play against each other over windows (Wasserstein losses): these have no level to reach and may be negative; they should not run away.</source>
        <translation>第 1 阶段，针对窗口相互对抗的两个网络（Wasserstein 损失）：没有要达到的水平，可以为负；不应发散。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>image term</source>
        <translation>图像项</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>feature term</source>
        <translation>特征项</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Step 2, the encoder guided by the features of the discriminator: both terms should fall; the step ends where the image term slows.</source>
        <translation>第 2 阶段，由判别器特征引导的编码器：两项都应下降；图像项下降变缓时该阶段结束。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Training of a Geo-Hgan model</source>
        <translation>Geo-Hgan 模型的训练</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Each band is transformed, its centre taken off, and the rest divided by its scale. Where a logarithm is taken ({log}, {clr}), zeros and negative values count as below detection and take the value given there, half the smallest positive one of the training area, in the survey&apos;s units.</source>
        <translation>各波段经变换后减去中心值，再除以尺度。取对数时（{log}、{clr}），零和负值按低于检出限处理，取表中所给的值，即训练区最小正值的一半，采用调查数据的单位。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Calibration of the scores</source>
        <translation>得分的校准</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Centre</source>
        <translation>中心值</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Centre and scale are median and interquartile range on the training area. The anomaly score adds up the components after each has its centre taken off and is divided by its scale.</source>
        <translation>中心值和尺度为训练区的中位数和四分位距。异常得分由各分量减去各自的中心值并除以各自的尺度后相加得到。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>The model learnt the background of {bands} bands from {windows:,} windows of {size} x {size} pixels; its reconstruction error went from {first_1:.3g} to {best_1:.3g} in step 1 and from {first_2:.3g} to {best_2:.3g} in step 2.</source>
        <translation>模型用 {windows:,} 个 {size} x {size} 像素的窗口学习了 {bands} 个波段的背景；重构误差在第 1 阶段由 {first_1:.3g} 变为 {best_1:.3g}，在第 2 阶段由 {first_2:.3g} 变为 {best_2:.3g}。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>Nothing was excluded from training, so that no label entered it: an AUC against known deposits is honest as to training.</source>
        <translation>训练未排除任何内容，因此没有用到任何标签：就训练而言，对照已知矿床的 AUC 是可信的。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>{windows:,} windows were left out of training because they come within {distance:g} map units of the place in {EXCLUDE}. An AUC against deposits that lie there is optimistic; the evaluation gives the honest figure for the others.</source>
        <translation>{windows:,} 个窗口因与 {EXCLUDE} 中的位置相距在 {distance:g} 个地图单位之内而未参与训练。对照位于该处的矿床，AUC 偏乐观；评价会给出其他矿床的可信数值。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>{windows:,} windows were left out of training because they come within {distance:g} map units of the {number} places in {EXCLUDE}. An AUC against deposits that lie there is optimistic; the evaluation gives the honest figure for the others.</source>
        <translation>{windows:,} 个窗口因与 {EXCLUDE} 中的 {number} 个位置相距在 {distance:g} 个地图单位之内而未参与训练。对照位于这些位置的矿床，AUC 偏乐观；评价会给出其他矿床的可信数值。</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../models/training/report.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Guided epochs</source>
        <translation>引导阶段轮次数</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Windows per epoch</source>
        <translation>每轮次的窗口数</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Latent steps</source>
        <translation>潜空间更新次数</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Generator every</source>
        <translation>生成器更新间隔</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Gradient penalty</source>
        <translation>梯度惩罚</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Reconstruction weight</source>
        <translation>重构权重</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Least gain</source>
        <translation>最小改善</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Generator learns</source>
        <translation>生成器参与学习</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Min valid</source>
        <translation>有效像素的最小占比</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: latent</source>
        <translation>网络：潜空间</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: latent hidden</source>
        <translation>网络：潜空间隐藏层</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: generator</source>
        <translation>网络：生成器</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: discriminator</source>
        <translation>网络：判别器</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: dense</source>
        <translation>网络：全连接层</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: encoder</source>
        <translation>网络：编码器</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Networks: bound</source>
        <translation>网络：界限</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Window side</source>
        <translation>窗口边长</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Pixel size</source>
        <translation>像素大小</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>{width:g} x {height:g} map units</source>
        <translation>{width:g} x {height:g} 地图单位</translation>
    </message>
    <message>
        <location filename="../models/training/settings.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../models/training/sizes.py"/>
        <source>The networks would take {size:,.1f} GB, and a model file holds {limit:,.1f} GB: choose fewer bands, a smaller {PATCH_SIZE} or {LATENT_SIZE}, or another {PRESET}.</source>
        <translation>网络将占用 {size:,.1f} GB，而模型文件最多容纳 {limit:,.1f} GB：请选择较少的波段、较小的 {PATCH_SIZE} 或 {LATENT_SIZE}，或其他 {PRESET}。</translation>
    </message>
    <message>
        <location filename="../models/training/sizes.py"/>
        <source>choose a smaller {BATCH_SIZE} or {PATCH_SIZE}, or fewer bands</source>
        <translation>请选择较小的 {BATCH_SIZE} 或 {PATCH_SIZE}，或较少的波段</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{step}: its loss has levelled off, so no further epoch is needed.</source>
        <translation>{step}：损失已趋于平稳，无需更多轮次。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{step}, epoch {epoch} of at most {epochs}: {losses}</source>
        <translation>{step}，第 {epoch} 轮（最多 {epochs} 轮）：{losses}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>the {name} loss became {value:g}</source>
        <translation>{name} 损失变为 {value:g}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>{step}, epoch {epoch} of at most {epochs}, batch {batch} of {batches}, {name} loss {value:.4f}, {time_left}</source>
        <translation>{step}，第 {epoch} 轮（最多 {epochs} 轮），第 {batch} 批（共 {batches} 批），{name} 损失 {value:.4f}，{time_left}</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>the weights of the networks exploded</source>
        <translation>网络权重发散</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Training diverged in {step}, epoch {epoch}: {fault}. {name} {value:g} is too large for these data: use a tenth of it, with {RESUME} {checkpoint}, where the last good epoch is kept.</source>
        <translation>训练在{step}第 {epoch} 轮发散：{fault}。{name} {value:g} 对这些数据过大：请改用其十分之一，并将 {RESUME} 设为 {checkpoint}，其中保存了最后一个正常的轮次。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>Training diverged in {step}, epoch {epoch}: {fault}. {name} {value:g} is too large for these data: use a tenth of it.</source>
        <translation>训练在{step}第 {epoch} 轮发散：{fault}。{name} {value:g} 对这些数据过大：请改用其十分之一。</translation>
    </message>
    <message>
        <location filename="../models/training/trainer.py"/>
        <source>step {number}</source>
        <translation>第 {number} 阶段</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The job file {path} cannot be read ({strerror}).</source>
        <translation>无法读取任务文件 {path}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The job file {path} is not UTF-8 text.</source>
        <translation>任务文件 {path} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>This system does not tell how much memory the engine takes: the memory limit is not held.</source>
        <translation>本系统不提供引擎的内存占用量：内存上限不起作用。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine took more than its memory limit of {limit:g} GB: raise it under {options}, or {advice}.</source>
        <translation>引擎占用的内存超过了 {limit:g} GB 的上限：请在 {options} 中提高上限，或{advice}。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The disk is full: free some space, or write elsewhere than to {folders}.</source>
        <translation>磁盘已满：请腾出空间，或写入 {folders} 以外的位置。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>GDAL cannot go on ({error}): see that {files} can be read to their end and have the right coordinate reference system, and that their disk or network is there.</source>
        <translation>GDAL 无法继续（{error}）：请检查 {files} 是否能完整读取、坐标参考系是否正确，以及所在磁盘或网络是否可用。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>Unexpected failure in the engine: {kind}: {error}</source>
        <translation>引擎发生意外错误：{kind}：{error}</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The graphics card ran out of memory: set {DEVICE} to {cpu}, close other programs, or {advice}.</source>
        <translation>显存不足：请将 {DEVICE} 设为 {cpu}，关闭其他程序，或{advice}。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine ran out of memory: it is allowed {limit:,.0f} MB of addresses (ulimit -v): raise that limit, or {advice}.</source>
        <translation>引擎内存不足：其地址空间限制为 {limit:,.0f} MB（ulimit -v）：请提高该限制，或{advice}。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine ran out of memory: close other programs, or {advice}.</source>
        <translation>引擎内存不足：请关闭其他程序，或{advice}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>What was given cannot be checked ({fault}): see that each file can be opened and each value is of its kind. If all is right, report it with what &apos;Diagnostics&apos; says.</source>
        <translation>无法检查所给的参数（{fault}）：请确认每个文件都能打开，每个值的类型都正确。如果都没有问题，请连同“诊断”的内容一并报告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>1 Survey</source>
        <translation>1 勘查数据</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>2 Detection</source>
        <translation>2 异常检测</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>3 Anomalies</source>
        <translation>3 异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>4 Prospectivity</source>
        <translation>4 成矿远景</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>5 Help</source>
        <translation>5 帮助</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>{label} cannot be {value}.</source>
        <translation>{label} 不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>{label} is missing.</source>
        <translation>缺少 {label}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm.py"/>
        <source>Cancelled: no output was written.</source>
        <translation>已取消：未写入任何输出。</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Field atlas</source>
        <translation>野外图册</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{path} cannot be written: the disk may be full.</source>
        <translation>无法写入 {path}：磁盘可能已满。</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{number:,} target by priority</source>
        <translation>{number:,} 个靶区，按优先级</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{number:,} targets by priority</source>
        <translation>{number:,} 个靶区，按优先级</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Field atlas, {survey}</source>
        <translation>野外图册，{survey}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Target {rank} of {count}</source>
        <translation>靶区 {rank}，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Notes (date, who, samples, what was seen):</source>
        <translation>记录（日期、人员、样品、所见）：</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Priority: {priority:.0f} of 100</source>
        <translation>优先级：{priority:.0f}（满分 100）</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Peak at {x:,.8g}, {y:,.8g}</source>
        <translation>峰值位于 {x:,.8g}, {y:,.8g}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{lat:.5f}° {north}, {lon:.5f}° {east}</source>
        <translation>{lat:.5f}° {north}，{lon:.5f}° {east}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Area: {area:,.4g} km², {cells:,} cells</source>
        <translation>面积：{area:,.4g} km²，{cells:,} 个像元</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Percentile: {peak:.1f} at the peak, {mean:.1f} on average</source>
        <translation>百分位：峰值 {peak:.1f}，平均 {mean:.1f}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Leading: {elements}</source>
        <translation>主导：{elements}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Doubtful by quality control: {elements}</source>
        <translation>质量控制存疑：{elements}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Sought: {share:.0f} % of the score</source>
        <translation>所寻元素：占得分的 {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Known deposit in it: {name}</source>
        <translation>其中的已知矿床：{name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Nearest deposit: {name}, {far:,.3g} km</source>
        <translation>最近的矿床：{name}，{far:,.3g} km</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Prospectivity: {value:.2f}</source>
        <translation>成矿远景：{value:.2f}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Kept by the filter: {share:.0f} %</source>
        <translation>通过筛选：{share:.0f} %</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>Rock: {rock}</source>
        <translation>岩石：{rock}</translation>
    </message>
    <message>
        <location filename="../processing_provider/atlas.py"/>
        <source>{name} ({share:.0f} % of its variance is error)</source>
        <translation>{name}（方差的 {share:.0f} % 为误差）</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>All bands</source>
        <translation>所有波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Tick all bands</source>
        <translation>勾选所有波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>All but these</source>
        <translation>除这些以外</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Tick those that are not ticked, and no others</source>
        <translation>勾选未勾选的波段，并取消其他波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Suggested</source>
        <translation>建议的</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Those that reports of &apos;Explore survey&apos; and &apos;Interpolate samples&apos; beside the rasters suggest</source>
        <translation>栅格旁“数据探查”和“样品插值”的报告所建议的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>As a model…</source>
        <translation>与模型相同…</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Those that a model was trained on</source>
        <translation>模型训练所用的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>{count} of {all} bands, as suggested in {files}.</source>
        <translation>按 {files} 的建议，采用 {all} 个波段中的 {count} 个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>There is no report of &apos;Explore survey&apos; or &apos;Interpolate samples&apos; on these bands beside the rasters: make one first.</source>
        <translation>栅格旁没有关于这些波段的“数据探查”或“样品插值”报告：请先生成一份。</translation>
    </message>
    <message>
        <location filename="../processing_provider/bands_choice.py"/>
        <source>Geo-Hgan model (*.geohgan);;All files (*)</source>
        <translation>Geo-Hgan 模型 (*.geohgan);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Score with another detector</source>
        <translation>用其他检测器评分</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>geochemistry,anomaly,baseline,mahalanobis,pca,principal components,isolation forest,lof,nearest neighbours,vae,gan,ganomaly,f-anogan,mineral exploration</source>
        <translation>地球化学,异常,基准,马氏距离,pca,主成分分析,孤立森林,局部离群因子,最近邻,变分自编码器,生成对抗网络,ganomaly,f-anogan,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Scores each pixel with one of five classic detectors or of the seven deep ones that the Geo-Hgan paper compares itself with: to hold Geo-Hgan against them on your own survey. They need no model: what learns, learns first. Values are transformed and scaled as for training, and the result is a heatmap like that of &apos;Score anomalies&apos;; &apos;Compare scores&apos; puts both in one figure. Of more than 50,000 pixels a classic detector learns from a random sample; a deep one takes seconds to minutes to train, and if it collapses, the log says so. The log shows progress and the time left. Cancel stops within seconds and leaves no file.</source>
        <translation>用五种经典检测器或 Geo-Hgan 论文所对比的七种深度检测器之一为每个像素评分，便于在您自己的勘查数据上与 Geo-Hgan 对比。无需模型：需要学习的会先学习。数值的变换和缩放与训练时相同，结果是与“异常评分”相同形式的热力图；“比较得分”可将两者绘入同一张图。像素超过 50,000 个时，经典检测器从随机抽取的样本中学习；深度检测器的训练需数秒至数分钟，若崩溃，日志会说明。日志显示进度和剩余时间。取消后数秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Survey rasters</source>
        <translation>调查栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. A pixel without a value in any band gets no score.</source>
        <translation>每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。格网不同的图层会对齐到第一个图层，日志说明对齐方式。任一波段无值的像素不评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>{robust_mahalanobis} (default): distance from the centre of the data, given their covariance, outliers set aside. {pca_reconstruction}: what the principal components with 90 % of the variance leave over. {isolation_forest}: how easily random cuts isolate a pixel, 300 trees. {local_outlier_factor}: how much sparser its neighbourhood is than that of its 100 neighbours. {knn_distance}: mean distance to the 50 pixels most like it. The deep ones are trained on windows, and a pixel scores by how far it lies from what is redrawn in its place. {vae}: redraws from the mean of its latents. {vae_gan}, {vae_wgan}, {vae_wgangp}: the same with a discriminator, with a Wasserstein critic, with one whose gradient is penalised. {ganomaly}: an autoencoder whose window is encoded twice. {skip_ganomaly}: one with skip connections. {f_anogan}: a generator, and an encoder that finds what it must be given.</source>
        <translation>{robust_mahalanobis}（默认）：在剔除离群值的情况下，按协方差计算的到数据中心的距离。{pca_reconstruction}：解释 90 % 方差的主成分之外的残余。{isolation_forest}：随机切分孤立一个像素的难易程度，300 棵树。{local_outlier_factor}：像素邻域比其 100 个近邻的邻域稀疏多少。{knn_distance}：到最相似的 50 个像素的平均距离。深度检测器在窗口上训练，像素按其与重建结果的差距评分。{vae}：由潜变量的均值重建。{vae_gan}、{vae_wgan}、{vae_wgangp}：在其上加判别器、Wasserstein 评判器、带梯度惩罚的评判器。{ganomaly}：对窗口编码两次的自编码器。{skip_ganomaly}：带跳跃连接的自编码器。{f_anogan}：一个生成器，以及寻找其输入的编码器。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Window size (pixels)</source>
        <translation>窗口大小（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>1 (default): the detector&apos;s own size. The classic ones score pixels by their own values then, and at 2 to 64 by the mean of the square window around them, of this many pixels on a side. The deep ones take windows of {window}, or of 4 to 64.</source>
        <translation>1（默认）：检测器自身的大小。此时经典检测器按像素自身的数值评分；2 至 64 时按像素周围以该像素数为边长的方形窗口的均值评分。深度检测器采用 {window} 的窗口，或 4 至 64。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Least share of valid pixels</source>
        <translation>有效像素的最小占比</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Pixels whose window has a smaller share of pixels with values do not train and get no score; 0.01 to 1, default 0.5. What lies beyond the edge of the raster has none. Of a deep detector such windows do not train, and every pixel with values gets a score.</source>
        <translation>窗口内有值像素占比低于此值的像素不参与训练，也不评分；0.01 至 1，默认 0.5。栅格边界之外视为无值。对深度检测器，这样的窗口不参与训练，而所有有值的像素都会评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of everything random: the isolation forest, the robust covariance, the sample, the networks; default 0.</source>
        <translation>用于所有随机过程：孤立森林、稳健协方差、抽样、网络；默认 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Anomaly heatmap</source>
        <translation>异常热力图</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>GeoTIFF on the grid of the first raster: the detector&apos;s score, larger where it is more anomalous; of a deep one its published score of windows too, averaged over the windows that hold a pixel; and the percentile of the first: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation>采用第一个栅格的格网的 GeoTIFF：检测器得分（越异常值越大）；深度检测器还有其论文发表的窗口得分，在包含该像素的窗口上取平均；以及前者的百分位，即得分不高于该值的面积占比（0 至 100）。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of a deep detector: how long each stage of its training is, in epochs of 32 steps. Empty (default): {epochs}.</source>
        <translation>用于深度检测器：每个训练阶段的长度，以 32 步为一轮。留空（默认）：{epochs}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Width of the networks</source>
        <translation>网络宽度</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of a deep detector. {reduced} (default): about half as many channels as published, 128 at most. {published}: all of them, which takes several times as long.</source>
        <translation>深度检测器的网络宽度。{reduced}（默认）：通道数约为论文所用的一半，最多 128。{published}：使用全部通道，耗时为数倍。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>set a smaller window size</source>
        <translation>请设置更小的窗口大小</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Catchments of stream samples</source>
        <translation>水系样品的汇水区</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>geochemistry,stream sediment,catchment,watershed,drainage basin,elevation,dem,dilution,hawkes,snap,mineral exploration</source>
        <translation>地球化学,水系沉积物,汇水区,流域,汇水盆地,高程,dem,稀释,hawkes,捕捉,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Stream sediment stands for the land upstream of it. Gives each sample the polygon of its catchment from a raster of elevations, after it has moved it to the nearest stream, and maps the analyses over these catchments, as a stack that &apos;Train model&apos; takes in place of an interpolated one. Contents can be corrected for the dilution by barren sediment. Depressions of the elevations are filled. Cancel stops within two seconds and leaves no file.</source>
        <translation>水系沉积物代表其上游的土地。根据高程栅格，将每个样品移到最近的河流后给出其汇水区多边形，并把分析值映射到这些汇水区上，生成“训练模型”可用来代替插值结果的栅格栈。含量可按贫瘠沉积物的稀释作校正。高程中的洼地会被填平。取消会在两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Points, one a sample of stream sediment. Any coordinate reference system.</source>
        <translation>点，每个点为一个水系沉积物样品。任意坐标参考系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Raster whose first band is the height of the ground, in a projected system; any unit. It should reach beyond the watersheds: catchments that come to its edge are named.</source>
        <translation>第一波段为地面高度的栅格，采用投影坐标系；单位任意。应覆盖到分水岭之外：到达其边缘的汇水区会被指出。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Fields with the analyses, for the raster and the dilution. Empty (default): every field that looks like an analysis. The polygons have all fields.</source>
        <translation>含分析值的字段，用于栅格和稀释校正。留空（默认）：所有看似分析值的字段。多边形含有全部字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Land of a sample</source>
        <translation>样品的土地</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>{whole} (default): catchments overlap where samples lie along one stream. {increment}: they do not, and each cell belongs to the first sample downstream of it. The raster is the same for both.</source>
        <translation>{whole}（默认）：样品位于同一条河流时汇水区会重叠。{increment}：不重叠，每个像元属于其下游的第一个样品。两者的栅格相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>A sample is moved to the nearest cell of a stream within it; map units of the elevations. Empty (default): two cells. Samples with no stream so near stay where they are and are told.</source>
        <translation>样品移到此距离内最近的河流像元；高程的地图单位。留空（默认）：两个像元。附近没有河流的样品留在原处并予以说明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Water is a stream where so much land drains to it. Less than the smallest catchment that was sampled. Empty (default): 100 cells.</source>
        <translation>汇水面积达到此值的水流视为河流。应小于所采最小的汇水区。留空（默认）：100 个像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Correct for dilution</source>
        <translation>校正稀释</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Off (default). On: B + (C - B) A / S in place of C, in the same unit: C is the content of a sample, B the median of the survey, A the area upstream of the sample and S that of a source, both km² (Hawkes 1976). Contents up to the median are left as they are, and so are those of catchments smaller than a source. The raster takes them; the polygons have them in fields of their own, called _source.</source>
        <translation>关闭（默认）。开启：以 B + (C - B) A / S 代替 C，单位相同：C 为样品含量，B 为测区中位数，A 为样品上游面积，S 为来源面积，均为 km²（Hawkes 1976）。不超过中位数的含量保持不变，小于来源面积的汇水区也保持不变。栅格采用校正值；多边形将其放在名为 _source 的独立字段中。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Area of a source (km²)</source>
        <translation>来源面积（km²）</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Of all, for the dilution; default 1. Another one changes contents, and hardly their order.</source>
        <translation>所有来源的面积，用于稀释校正；默认 1。换一个值会改变含量，但几乎不改变其次序。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>A polygon for each sample, with its fields and: area_km2, the area of the polygon; up_km2, that of all that lies upstream; moved, how far the sample was moved (map units); on_stream, whether it came to one; samples_up, how many outlets lie upstream; cut, whether it reaches the edge of the elevations.</source>
        <translation>每个样品一个多边形，含其字段以及：area_km2，多边形面积；up_km2，上游全部面积；moved，样品移动的距离（地图单位）；on_stream，是否移到河流；samples_up，上游有多少个出水口；cut，是否到达高程边缘。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Optional. GeoTIFF on the grid of the elevations, with a band for each element: of each cell the values of the first sample downstream. A style file lies beside it. &apos;Stack layers&apos; brings it to larger cells.</source>
        <translation>可选。与高程同格网的 GeoTIFF，每个元素一个波段：每个像元取其下游第一个样品的值。样式文件保存在同一文件夹。“图层叠栈”可将其转为更大的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Report on catchments</source>
        <translation>汇水区报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Optional. Areas, how far samples were moved, what to doubt, and what was done about dilution; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。面积、样品移动了多远、有何可疑之处以及如何处理稀释；可离线打开。数字以 JSON 存于其旁。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Samples with a catchment</source>
        <translation>有汇水区的样品</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of polygons written.</source>
        <translation>写入的多边形数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Samples outside</source>
        <translation>范围外的样品</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of those off the elevations.</source>
        <translation>位于高程之外的样品数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Samples off streams</source>
        <translation>不在河流上的样品</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of those with no stream near them.</source>
        <translation>附近没有河流的样品数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Catchments cut</source>
        <translation>被截断的汇水区</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>Number of those that reach the edge of the elevations.</source>
        <translation>到达高程边缘的汇水区数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/catchments.py"/>
        <source>{label}: {system} is in degrees, and slopes and areas need a projected system: bring {layer} into one with the tool &apos;Warp (reproject)&apos;, such as {zone}.</source>
        <translation>{label}：{system} 以度为单位，而坡度和面积需要投影坐标系：请用工具“变形 (重投影)”将 {layer} 转到投影坐标系，例如 {zone}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Map prospectivity</source>
        <translation>成矿远景制图</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>geochemistry,prospectivity,classifier,random forest,machine learning,cross-validation,mineral exploration</source>
        <translation>地球化学,成矿远景,分类器,随机森林,机器学习,交叉验证,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Learns what known deposits look like in the survey rasters, with high-confidence anomalies as further examples if they are given, and maps how likely a deposit is. How good the map is comes from spatial cross-validation: whole blocks of the map are held out in turn with their deposits, so that AUC (0.5 is chance, 1 is perfect) and average precision are of deposits that had no part in training, with the anomalies and without them. Imbalance is met by weights: deposits and barren samples weigh the same in sum. Probabilities are calibrated on the held-out deposits, against as much background: 0.5 means that as much speaks for a deposit as against one. Read them as favourability, for deposits are far rarer; the report says how much. Cancel stops within two seconds and leaves no file.</source>
        <translation>学习已知矿床在调查栅格中的特征（若提供高置信度异常，也将其作为补充样本），并绘制矿床存在可能性的分布图。图件质量由空间交叉验证给出：图上的整块区域连同其中的矿床依次留出，因此 AUC（0.5 为随机水平，1 为完美）和平均精度都来自未参与训练的矿床，并分别给出使用异常和不使用异常的结果。样本不平衡用权重处理：矿床与无矿样本的总权重相等。概率以留出的矿床和等量的背景进行校准：0.5 表示支持与反对存在矿床的证据相当。矿床实际上要稀少得多，因此请将概率理解为有利度；报告给出稀少的程度。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Survey rasters of the target area</source>
        <translation>目标区的调查栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one. Pixels without a value in any band are left out.</source>
        <translation>每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。格网不同的图层会对齐到第一个图层。任一波段无值的像素不参与计算。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Each counts once, however many cells it covers. Those outside the rasters are left out.</source>
        <translation>任意坐标参考系的点、线或多边形。无论覆盖多少像元，每个只计一次。位于栅格之外的不参与计算。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. Raster or points that the algorithm &apos;Filter anomalies&apos; wrote, here or in another area. They train as further deposits, and weigh no more than all known deposits in sum. Those in the blocks that are held out do not train.</source>
        <translation>可选。由算法“筛选异常”写出的栅格或点，可来自本区或其他地区。它们作为补充矿床参与训练，总权重不超过全部已知矿床。位于留出块内的不参与训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Survey rasters of the anomalies</source>
        <translation>异常所在的调查栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. The rasters that the anomalies were found in, with the same bands, in any order; default: those of the target area. They are scaled as the target area is.</source>
        <translation>可选。发现这些异常所用的栅格，波段相同，顺序不限；默认为目标区的栅格。其缩放方式与目标区相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>{random_forest} (default): robust with few deposits. {gradient_boosting}: boosted trees. {logistic_regression}: the simplest, a weighted sum of the bands. {svm}: by distances to deposits and barren samples, with radial basis functions. {cnn}: a small one that sees a window about each cell; the slowest.</source>
        <translation>{random_forest}（默认）：矿床很少时也稳健。{gradient_boosting}：提升树。{logistic_regression}：最简单，是各波段的加权和。{svm}：以径向基函数按到矿床和无矿样本的距离判别。{cnn}：查看每个像元周围窗口的小型网络；最慢。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Least distance of barren samples (map units)</source>
        <translation>无矿样本的最小距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Barren samples are drawn at least this far from known deposits and anomalies, for their surroundings may be mineralised too. Map units of the first raster; 0 (default): anywhere off them.</source>
        <translation>无矿样本与已知矿床和异常的距离不小于此值，因为矿床和异常的周围也可能有矿化。采用第一个栅格的地图单位；0（默认）：矿床和异常以外的任意位置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Barren samples for each positive one</source>
        <translation>每个正样本对应的无矿样本数</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Drawn at random from the background; default 5. Weights make up for their number.</source>
        <translation>从背景中随机抽取；默认 5。数量差异由权重补偿。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Parts that the deposits are held out in, one after another; default 5. No more than deposits.</source>
        <translation>将矿床分成若干份并依次留出；默认 5。不超过矿床数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Side of the square blocks that are held out as a whole, map units of the first raster, three cells or more. Empty (default): such that the valid area makes about ten for each fold; the report gives it. Choose it larger than deposits cluster.</source>
        <translation>整体留出的方形块的边长，采用第一个栅格的地图单位，不小于三个像元。留空（默认）：使有效区域在每折中约有十个块；报告给出该值。应大于矿床成群分布的尺度。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Window size of the network (pixels)</source>
        <translation>网络的窗口大小（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Side of the windows that the classifier {cnn} sees, pixels, an odd number from 3 to 33; default 9.</source>
        <translation>分类器 {cnn} 所用窗口的边长，像素数，3 至 33 的奇数；默认 9。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Of everything random; default 0. Another seed draws other barren samples and other folds.</source>
        <translation>用于所有随机过程；默认 0。换一个种子会抽取不同的无矿样本并划分不同的折。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>GeoTIFF with the probability of a deposit, 0 to 1, as a heatmap from low (blue) to high (red). Its second band, uncertainty, is how far the folds disagree; in QGIS the layer has a style of that name for it. A style file lies beside it.</source>
        <translation>GeoTIFF，矿床概率，0 到 1，以热图表示，从低（蓝）到高（红）。第二个波段 uncertainty 是各折之间的分歧程度；在 QGIS 中该图层为此带有样式“不确定性”。旁边有样式文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional, with anomalies only. The same map trained without them, against the same barren samples.</source>
        <translation>可选，仅在提供异常时可用。不使用异常、以相同无矿样本训练得到的同类图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity report</source>
        <translation>成矿远景报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. AUC and average precision of each fold, ROC curves, which deposits were caught and which missed (by a field such as name, else by their coordinates), what drives the map (permutation importance on held-out blocks), calibration, settings and provenance; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。每折的 AUC 和平均精度、ROC 曲线、哪些矿床命中、哪些漏掉（按 name 之类的字段，否则按坐标）、什么主导此图（留出块上的置换重要性）、校准、设置和来源记录；可离线打开。数值以 JSON 存于其旁。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the ROC curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation>留出矿床的 ROC 曲线下面积，0 至 1，各折平均值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>AUC without the anomalies</source>
        <translation>不使用异常的 AUC</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>The same on the same folds, without the anomalies; none if none were given.</source>
        <translation>在相同的折上、不使用异常的同一指标；未提供异常时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the precision-recall curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation>留出矿床的精确率-召回率曲线下面积，0 至 1，各折平均值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Number of known deposits on cells with values, which trained and were held out in turn.</source>
        <translation>位于有值像元上、参与训练并依次留出的已知矿床数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Map the uncertainty too</source>
        <translation>同时绘制不确定性</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>A second band of each map: the standard deviation of the probability over the folds of the cross-validation, each trained without its blocks. Large where the deposits disagree on a place. Takes as much time again as the map for each fold, of which ten count at most; no (false) leaves it out.</source>
        <translation>每张图的第二个波段：交叉验证各折概率的标准差，每折都不用其留出的块训练。矿床对某处意见不一时数值大。每一折都要再花一次制图的时间，最多计十折；否（false）则省略。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Compare scores</source>
        <translation>比较得分</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>geochemistry,anomaly,roc,auc,known deposits,comparison,benchmark,mineral exploration</source>
        <translation>地球化学,异常,roc,auc,已知矿床,比较,基准测试,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Puts several scores into one figure of ROC curves, with the area under each (AUC: 0.5 is chance, 1 is perfect): score rasters held against known deposits, or tables of labels and scores, or both. Rasters on one grid are measured on the cells that have a value in all of them. Tables of several folders are several sets: a figure each, and a table of the AUC on every set. Cancel stops within two seconds and leaves no file.</source>
        <translation>将多个得分绘入同一张 ROC 曲线图，并给出各曲线下面积（AUC：0.5 为随机水平，1 为完美）：可用已知矿床检验得分栅格，可用标签和得分的表格，也可两者并用。格网相同的栅格只在所有栅格都有值的像元上比较。不同文件夹的表格视为不同的数据集：每个数据集一张图，另有一张表列出各数据集上的 AUC。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Rasters whose first band is larger where it is more anomalous, as &apos;Score anomalies&apos; and &apos;Score with another detector&apos; write them. All in one coordinate reference system. Optional where there are tables.</source>
        <translation>第一波段数值越大表示越异常的栅格，如“异常评分”和“用其他检测器评分”写出的栅格。须全部采用同一坐标参考系。提供表格时可不填。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>What the rasters are held against: points, lines or polygons in any coordinate reference system. Needed with score rasters; tables have labels of their own.</source>
        <translation>用于检验栅格的对象：任意坐标参考系的点、线或多边形。使用得分栅格时必填；表格自带标签。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Tables of labels and scores</source>
        <translation>标签和得分表</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. CSV files with a column of labels (1 is deposit, 0 is not) and one of scores, a curve each. The files of one folder are one set.</source>
        <translation>可选。含一列标签（1 为矿床，0 为非矿床）和一列得分的 CSV 文件，每个文件一条曲线。同一文件夹中的文件为一个数据集。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Column of labels</source>
        <translation>标签列</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>In the tables; default label. Case does not matter, and labels will do too. Where the layer of known deposits has such a field, of 0 and 1 or with the value below, it tells which features are deposits.</source>
        <translation>表格中的列；默认为 label。不区分大小写，labels 亦可。如果已知矿床图层有这样的字段（只含 0 和 1，或含下面给出的值），则由它判断哪些要素是矿床。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Column of scores</source>
        <translation>得分列</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>In the tables; default score. Case does not matter, and scores will do too.</source>
        <translation>表格中的列名；默认 score。不区分大小写，scores 也可以。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Comparison report</source>
        <translation>比较报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. The curves in one figure, and the AUC of each; opens offline. Its numbers lie beside it.</source>
        <translation>可选。同一张图中的各条曲线及其 AUC；可离线打开。数值保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>AUC table</source>
        <translation>AUC 表</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Optional. A row for each curve: name, group, AUC, number of deposit samples and of others.</source>
        <translation>可选。每条曲线一行：名称、组、AUC、矿床样本数和其他样本数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Best score</source>
        <translation>最佳得分</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Name of the score with the largest AUC; over several sets, with the largest mean.</source>
        <translation>AUC 最大的得分的名称；有多个数据集时为平均 AUC 最大者。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Its AUC, or that mean, 0 to 1.</source>
        <translation>其 AUC 或上述平均值，0 至 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>{label} is for score rasters: choose {scores} too, or leave it out; tables have labels of their own.</source>
        <translation>{label} 用于得分栅格：请同时选择 {scores}，否则不要填写该项；表格自带标签。</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>{label}: {field} of {layer} says yes of some features and no of others, as labels do, and all {count:,} count as deposits: if some are barren, choose it as {LABEL_FIELD}.</source>
        <translation>{label}：{layer} 的字段 {field} 像标签那样对一些要素为是、对另一些为否，而全部 {count:,} 个要素都算作矿床：如其中有无矿的，请将该字段选为 {LABEL_FIELD}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>{label}: {field} of {layer} says of no feature that it is a deposit ({value}); it holds: {values}. Choose another field, or give {LABEL_VALUE}.</source>
        <translation>{label}：{layer} 的字段 {field} 未表明任何要素是矿床（{value}）；其值为：{values}。请选择其他字段，或给出 {LABEL_VALUE}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>1, true, yes, deposit</source>
        <translation>1、true、yes、deposit</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposit_labels.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} are deposits, as {field} says; the others are passed over.</source>
        <translation>{label}：根据 {field}，{layer} 的 {count:,} 个要素中有 {number:,} 个是矿床；其余忽略。</translation>
    </message>
    <message>
        <location filename="../processing_provider/deposits_choice.py"/>
        <source>Choose the known deposits…</source>
        <translation>请选择已知矿床…</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{path} could not be written whole: see that its disk has space.</source>
        <translation>{path} 未能完整写入：请检查磁盘空间。</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{file} would be a file of {other} too: choose another name for one of the two.</source>
        <translation>{file} 也会是 {other} 的文件：请为其中之一另选名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>choose a larger cell size</source>
        <translation>请选择更大的像元大小</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>help,issue,bug,report,versions,device,cuda,error</source>
        <translation>帮助,问题,缺陷,报告,版本,设备,cuda,错误</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Reports what helps to find a fault, to be copied into an issue: versions of QGIS, Qt, Python and the engine&apos;s packages, which device calculates and why, settings, paths, and the last failures. Where the engine is missing or broken, it says what is wrong and what to do. The home folder stands as ~, and passwords are left out. Cancel leaves no file.</source>
        <translation>汇总有助于查找故障的信息，可复制到问题单中：QGIS、Qt、Python 及引擎各软件包的版本，由哪个设备计算及原因，设置，路径，以及最近的失败记录。引擎缺失或损坏时，说明问题所在和处理办法。主文件夹显示为 ~，密码不写入。取消后不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Diagnostics report</source>
        <translation>诊断报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Optional. The report as a page; opens offline in any browser.</source>
        <translation>可选。网页形式的报告；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>Report as text</source>
        <translation>文本报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/diagnose.py"/>
        <source>The same as plain text; it is in the log too.</source>
        <translation>相同内容的纯文本；日志中也有。</translation>
    </message>
    <message>
        <location filename="../processing_provider/element_bars.py"/>
        <source>Share in the score; observed and expected</source>
        <translation>在得分中的份额；观测值与预期值</translation>
    </message>
    <message>
        <location filename="../processing_provider/element_bars.py"/>
        <source>above what is expected</source>
        <translation>高于预期</translation>
    </message>
    <message>
        <location filename="../processing_provider/element_bars.py"/>
        <source>below it</source>
        <translation>低于预期</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Evaluate scores</source>
        <translation>评价得分</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>geochemistry,anomaly,roc,auc,known deposits,validation,mineral exploration,success rate,prediction-area,concentration-area,prospectivity</source>
        <translation>地球化学,异常,roc,auc,已知矿床,验证,矿产勘查,成功率,预测-面积,含量-面积,成矿远景</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Holds each metric of a score raster against known deposits: ROC curve, area under it (AUC: 0.5 is chance, 1 is perfect), and the metric that does best, with its 95 % confidence interval and how often chance does as well. The report adds success-rate, precision-recall, prediction-area and concentration-area plots with suggested thresholds, and marks what was chosen by looking at the deposits. Cells off the known deposits count as barren, though some may hold deposits yet unknown. If training left the deposits out, the report says that the AUC is optimistic. Cancel stops within two seconds and leaves no file.</source>
        <translation>用已知矿床检验得分栅格的每个指标：ROC 曲线、曲线下面积（AUC：0.5 为随机水平，1 为完美），以及表现最佳的指标、其 95 % 置信区间和随机情况下达到同等水平的频率。报告还包括成功率、精确率-召回率、预测-面积和含量-面积图及建议阈值，并标明哪些是参照矿床选定的。已知矿床以外的像元按无矿计，尽管其中可能有尚未发现的矿床。如果训练时排除了矿床，报告会指出 AUC 偏乐观。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Rasters that the algorithm &apos;Score anomalies&apos; wrote, or any whose bands are larger where it is more anomalous. Every band but percentiles is measured. All in one coordinate reference system.</source>
        <translation>由算法“异常评分”写出的栅格，或波段数值越大表示越异常的任意栅格。除百分位外，所有波段均参与评价。须全部采用同一坐标参考系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Those outside a score raster are left out, even where the distance below would reach it.</source>
        <translation>任意坐标参考系的点、线或多边形。位于得分栅格之外的要素不计，即使下面的距离能到达栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>How often the deposits are drawn again, for the confidence intervals, and how often their whole pattern is moved to random places, for what chance alone gives. 200 (default) is enough for a p-value of 0.005; 0 leaves out both, and fewer than 19 the p-value.</source>
        <translation>为计算置信区间而重新抽取矿床的次数，也是将整个矿床分布移到随机位置以得出随机水平的次数。200（默认）足以得到 0.005 的 p 值；0 表示两者都不计算，少于 19 则不计算 p 值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Of the draws and the moves; default 0. The same seed gives the same intervals and p-value.</source>
        <translation>用于抽样和移动；默认 0。相同的种子得到相同的置信区间和 p 值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Evaluation report</source>
        <translation>评价报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. The curves as figures, the AUC of each metric, how sure and how honest it is, and suggested thresholds; opens offline. The same numbers lie beside it as JSON (its name with _numbers.json).</source>
        <translation>可选。曲线图、各指标的 AUC、其可靠程度和是否偏乐观，以及建议阈值；可离线打开。相同的数值以 JSON 格式保存在同一文件夹（报告名加 _numbers.json）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. Table with raster, metric, threshold, false and true positive rate (0 to 1).</source>
        <translation>可选。包含栅格、指标、阈值、假阳性率和真阳性率（0 至 1）的表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Success-rate curves</source>
        <translation>成功率曲线</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Optional. Table with raster, metric, threshold, and the share of the area and of the deposits at or above it (0 to 1).</source>
        <translation>可选。包含栅格、指标、阈值，以及不低于该阈值的面积占比和矿床占比（0 至 1）的表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Best metric</source>
        <translation>最佳指标</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Metric with the largest AUC.</source>
        <translation>AUC 最大的指标。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Band of the best metric</source>
        <translation>最佳指标的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Its band in its score raster, from 1: what &apos;Filter anomalies&apos; takes as its band.</source>
        <translation>它在其得分栅格中的波段，从 1 起：即“筛选异常”所用的波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Area under its ROC curve, 0 to 1.</source>
        <translation>其 ROC 曲线下面积，0 至 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>AUC, lower limit</source>
        <translation>AUC 下限</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Lower end of its 95 % confidence interval; none for a single deposit or without resamples.</source>
        <translation>其 95 % 置信区间的下端；只有一个矿床或未重抽样时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>AUC, upper limit</source>
        <translation>AUC 上限</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Upper end of that interval.</source>
        <translation>该区间的上端。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>p-value</source>
        <translation>p 值</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>How often the deposits, moved at random as one pattern, have an AUC as large; above 0.05 the metric cannot be told from chance. None without resamples, or where there are too few places to move to.</source>
        <translation>将矿床作为一个整体随机移动时，AUC 达到同样大小的频率；大于 0.05 时，该指标与随机水平无法区分。未重抽样或可移动的位置太少时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Example survey</source>
        <translation>示例调查</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>geochemistry,synthetic,example,test data,tutorial</source>
        <translation>地球化学,合成,示例,测试数据,教程</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Makes a synthetic multi-element survey to try the other algorithms on: rock units, elements that go together, weak haloes around hidden deposits, water without data, values below detection. Everything in it is invented. Cancel stops within two seconds and leaves no file.</source>
        <translation>生成合成的多元素勘查数据，用来试用其他算法：岩石单元、共生的元素组合、隐伏矿床周围的弱异常晕、无数据的水域、低于检出限的数值。其中内容全部为虚构。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Width (cells)</source>
        <translation>宽度（像元）</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cells, 24 or more; default 160.</source>
        <translation>像元数，不小于 24；默认 160。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Height (cells)</source>
        <translation>高度（像元）</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cells, 24 or more; default 120.</source>
        <translation>像元数，不小于 24；默认 120。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Cell size (metres)</source>
        <translation>像元大小（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Metres; default 500.</source>
        <translation>米；默认 500。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Number of elements, 3 to 39; default 12.</source>
        <translation>元素数，3 至 39；默认 12。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Hidden deposits</source>
        <translation>隐伏矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Number of deposits; default 12.</source>
        <translation>矿床数；默认 12。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Another seed makes another survey, the same seed the same; default 0.</source>
        <translation>种子不同，勘查数据不同；种子相同，数据相同；默认 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>GeoTIFF with a band for each element, ppm; water has no value.</source>
        <translation>每个元素一个波段的 GeoTIFF，ppm；水域无值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional. Points, one a hidden deposit, with its name and the radius of its halo, metres.</source>
        <translation>可选。点图层，每点为一个隐伏矿床，含名称和异常晕半径（米）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional. Points, one a sample, with a field for each element, ppm.</source>
        <translation>可选。点图层，每点为一个样品，每个元素一个字段，ppm。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>True haloes</source>
        <translation>真实异常晕</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional GeoTIFF: 1 in the halo of a deposit, 0 elsewhere.</source>
        <translation>可选的 GeoTIFF：矿床异常晕内为 1，其他位置为 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Map sheets</source>
        <translation>图幅</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Rectangles that were analysed one by one, each element off by a factor of its own in each, to try &apos;Level survey&apos; on; samples then have a field with their sheet. Default 1: one true level.</source>
        <translation>逐个分析的矩形图幅，每个元素在每幅中各有一个偏差因子，用来试验“调平测区”；样品因此有一个图幅字段。默认 1：只有一个真实水平。</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Map of the sheets</source>
        <translation>图幅分布图</translation>
    </message>
    <message>
        <location filename="../processing_provider/example_survey.py"/>
        <source>Optional GeoTIFF: number of the sheet of each cell, from 1.</source>
        <translation>可选的 GeoTIFF：每个像元的图幅编号，从 1 开始。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Explore survey</source>
        <translation>数据探查</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>geochemistry,statistics,report,histogram,correlation,principal components,pca,biplot,clr,compositional data,mineral exploration</source>
        <translation>地球化学,统计,报告,直方图,相关,主成分,pca,双标图,clr,成分数据,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Reports what a stack or a layer of samples holds: for each element counts, values below detection, percentiles and skewness before and after a logarithm and clr, small maps, correlations, principal components. Names bands that are constant or nearly the same as another, and suggests which transform and which bands to train with, and why. Cancel stops within two seconds and leaves no file.</source>
        <translation>报告栅格栈或样品图层的内容：各元素的计数、低于检出限的数值、取对数和 clr 变换前后的百分位和偏度、小图、相关性、主成分。列出恒定不变或与其他波段几乎相同的波段，并建议训练时采用的变换和波段及其理由。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one. Either these or sample points.</source>
        <translation>每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。格网不同的图层会对齐到第一个图层。与采样点二选一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Sample points</source>
        <translation>采样点</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Points, one a sample, with their analyses as fields. Either these or survey rasters.</source>
        <translation>点图层，每点为一个样品，分析结果为字段。与调查栅格二选一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Fields of the sample points with the analyses: numbers, or texts with a less-than sign for what is below detection; signs in a field of their own, such as Au_Q, are read with them. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>采样点中存放分析结果的字段：数值，或以小于号表示低于检出限的文本；单独存放符号的字段（例如 Au_Q）会一并读取。留空（默认）：所有看似分析结果的字段，标识符和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Survey report</source>
        <translation>数据探查报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Optional. What the survey holds, what to doubt, and what was odd in the file, such as numbers that stand for no value though it does not state it. Opens offline in any browser. The numbers lie beside it as JSON.</source>
        <translation>可选。说明勘查数据的内容、可疑之处以及文件中的异常，如文件未声明但代表无值的数字。可在任意浏览器中离线打开。数值以 JSON 格式保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested transform</source>
        <translation>建议的变换</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>What &apos;Train model&apos; takes as its transform.</source>
        <translation>“训练模型”所用的变换。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested bands</source>
        <translation>建议的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names with commas between them: what &apos;Train model&apos; takes as its bands.</source>
        <translation>以逗号分隔的名称：“训练模型”所用的波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Bands left out</source>
        <translation>未采用的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names of the others, with commas between them; the report says why.</source>
        <translation>其余波段的名称，以逗号分隔；报告说明原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {layer} ({system}) cannot be brought into {target_system}: see that both have the right coordinate reference system.</source>
        <translation>{label}：{layer}（{system}）无法转换到 {target_system}：请检查两者的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} has no geometry and is left out.</source>
        <translation>{label}：{layer} 的 {count:,} 个要素中有 {number:,} 个没有几何图形，已略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} have no geometry and are left out.</source>
        <translation>{label}：{layer} 的 {count:,} 个要素中有 {number:,} 个没有几何图形，已略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: none of the {count:,} features of {layer} lies anywhere in {system}; the first is at {x:.10g}, {y:.10g}. See that the layer has the right coordinate reference system.</source>
        <translation>{label}：{layer} 的 {count:,} 个要素在 {system} 中都没有位置，第一个位于 {x:.10g}, {y:.10g}。请检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} has a broken geometry, or coordinates that are no place in {system} (at {x:.10g}, {y:.10g}), and is left out as far as it has.</source>
        <translation>{label}：{layer} 的 {count:,} 个要素中有 {number:,} 个几何图形损坏，或其坐标在 {system} 中不对应任何位置（位于 {x:.10g}, {y:.10g}），这些部分已略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} have broken geometries, or coordinates that are no place in {system} (such as {x:.10g}, {y:.10g}), and are left out as far as they have.</source>
        <translation>{label}：{layer} 的 {count:,} 个要素中有 {number:,} 个几何图形损坏，或其坐标在 {system} 中不对应任何位置（例如 {x:.10g}, {y:.10g}），这些部分已略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>{label}: {layer} has no field {field}; it has: {fields}.</source>
        <translation>{label}：{layer} 没有字段 {field}；现有字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Filter anomalies</source>
        <translation>筛选异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>geochemistry,anomaly,outlier,iqr,anomfilter,targets,mineral exploration,threshold,concentration-area,prediction-area</source>
        <translation>地球化学,异常,离群值,iqr,anomfilter,靶区,矿产勘查,阈值,浓度-面积,预测-面积</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Keeps the high-confidence anomalies of a score raster (AnomFilter). A pixel is kept if its score is an outlier, above Q3 + factor x IQR of all scores, and if its values are no farther from the mean of the target area than the middle between the nearest and the farthest outlier. In place of these criteria a threshold can be chosen, which keeps more where they keep little; the log tells how much remains. Cancel stops within two seconds and leaves no file.</source>
        <translation>保留分数栅格中的高置信度异常（AnomFilter）。若一个像元的分数是离群值，即高于全部分数的 Q3 + 系数 x IQR，且其数值到目标区均值的距离不超过最近与最远离群值的中点，则保留该像元。也可以选择一个阈值来代替这些准则，在它们保留很少时可保留更多；日志会说明保留了多少。取消在两秒内停止，不留下文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score raster</source>
        <translation>得分栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Raster that the algorithm &apos;Score anomalies&apos; or &apos;Score with another detector&apos; wrote.</source>
        <translation>“异常评分”或“用其他检测器评分”算法写出的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Band to filter</source>
        <translation>筛选所用波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Metric to filter by; default 1, the metric that was chosen when scoring. Not the percentile.</source>
        <translation>筛选所依据的指标；默认 1，即评分时选定的指标。不能是百分位。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>The rasters that were scored, in the same order, so that they have the grid of the score raster.</source>
        <translation>评分所用的栅格，顺序相同，以便与得分栅格的格网一致。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Rasters of the target area</source>
        <translation>目标区的栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional. Rasters of another area with the same bands, in which anomalies like those of this area are sought; default: the survey rasters themselves.</source>
        <translation>可选。波段相同的另一地区的栅格，用于在其中寻找与本区相似的异常；默认为调查栅格本身。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outlier factor</source>
        <translation>离群值系数</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Scores above the third quartile plus this many interquartile ranges are outliers; default 1.5.</source>
        <translation>高于第三四分位数加上此倍数四分位距的得分为离群值；默认 1.5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>{standardised} (default): each band less its mean, in standard deviations, so that all elements count alike. {raw}: as published; elements with large numbers then decide.</source>
        <translation>{standardised}（默认）：各波段减去均值，以标准差计，使各元素权重相同。{raw}：与原文一致；此时数值大的元素起决定作用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Sample window (pixels)</source>
        <translation>样本窗口（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Side of the square samples that are filtered as one, pixels; 1 (default) filters single pixels.</source>
        <translation>作为整体筛选的方形样本的边长，像素数；1（默认）逐个像素筛选。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>GeoTIFF with the score where a pixel was kept, no value elsewhere. A style file lies beside it.</source>
        <translation>GeoTIFF，保留的像素为其得分，其他位置无值。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>High-confidence anomalies, points</source>
        <translation>高置信度异常（点）</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional. One point for each kept pixel or window, with score, percentile (0 to 100) and distance.</source>
        <translation>可选。每个保留的像素或窗口一个点，含得分、百分位（0 至 100）和距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>What makes an anomaly. {published} (default): the two of AnomFilter, outlier and distance. The others take their place and look at the score alone. {top_share}: the highest cells. {concentration_area}: those above the highest break of the concentration-area relation, where the scores leave the power law of the background. {prediction_area}: those above the crossing of the prediction-area plot, which needs known deposits.</source>
        <translation>什么算作异常。{published}（默认）：AnomFilter 的两条，即离群和距离。其余选项取而代之，只看分数。{top_share}：分数最高的像元。{concentration_area}：高于浓度-面积关系最高拐点的像元，分数在那里偏离背景的幂律。{prediction_area}：高于预测-面积图交点的像元，需要已知矿床。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Share of the area (%)</source>
        <translation>面积比例 (%)</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Of {top_share}: the percent of the cells that remain; default 5.</source>
        <translation>用于 {top_share}：保留的像元百分比；默认 5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Optional, for {prediction_area} alone. Points, lines or polygons in any coordinate reference system. What such anomalies catch of these deposits is no test.</source>
        <translation>可选，仅用于 {prediction_area}。任意坐标参考系的点、线或面。这样得到的异常捕获其中多少矿床并不构成检验。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score above which a pixel is an outlier, or from which on it is kept.</source>
        <translation>高于此分数的像元为离群值，或从此分数起保留像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Largest distance of a kept pixel from the mean of the target area; none if there is no outlier, or with other criteria than the published.</source>
        <translation>保留像元到目标区均值的最大距离；没有离群值或未用已发表的准则时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of cells beyond the threshold.</source>
        <translation>超过阈值的像元数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of them that were kept.</source>
        <translation>其中保留的个数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Spots</source>
        <translation>片数</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of spots of kept cells, side by side or corner to corner.</source>
        <translation>保留像元连成的片数，边相邻或角相邻均算相连。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {value} is not a number. Write it with a decimal point, and without marks between thousands: 1500.5.</source>
        <translation>{label}：{value} 不是数字。请用小数点书写，不加千位分隔符：1500.5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {value} is not a whole number.</source>
        <translation>{label}：{value} 不是整数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {value} is too large, {largest} is the largest.</source>
        <translation>{label}：{value} 过大，最大为 {largest}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/group_inputs.py"/>
        <source>{label}: choose the field of {layer} that names the groups in {CLASS_FIELD}.</source>
        <translation>{label}：请在 {CLASS_FIELD} 中选择 {layer} 里给出分组名称的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/group_inputs.py"/>
        <source>{label}: the field {field} of {layer} is empty: choose another one.</source>
        <translation>{label}：{layer} 的字段 {field} 是空的：请另选一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/group_inputs.py"/>
        <source>{label}: none of the samples lies in {layer}: choose the layer of this area, and see that it has the right coordinate reference system.</source>
        <translation>{label}：没有样品落在 {layer} 中：请选择本区的图层，并确认其坐标参考系正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/independence.py"/>
        <source>{label}: {layer} holds anomalies that &apos;Filter anomalies&apos; or the inspector found. Held against the scores that they were chosen by, every map looks perfect: choose deposits that were found in the ground.</source>
        <translation>{label}：{layer} 中是“筛选异常”或检查器找到的异常。用挑选它们的得分来检验，任何图都显得完美：请选择在实地发现的矿床。</translation>
    </message>
    <message>
        <location filename="../processing_provider/independence.py"/>
        <source>{label}: {layer} has fields of {count} elements ({elements}), as samples have. If these are the samples, what is measured with them says nothing of deposits: choose the known deposits.</source>
        <translation>{label}：{layer} 有 {count} 种元素的字段（{elements}），与样品相同。如果这是样品，用它们衡量的结果与矿床无关：请选择已知矿床。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label} is {band}, and {layer} has the bands 1 to {count}.</source>
        <translation>{label} 为 {band}，而 {layer} 的波段为 1 至 {count}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {given} is no coordinate reference system that QGIS knows.</source>
        <translation>{label}：{given} 不是 QGIS 能识别的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: choose one or more rasters.</source>
        <translation>{label}：请选择一个或多个栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{value} is what a field says of deposits: choose that field in {field} too.</source>
        <translation>{value} 是某个字段中表示矿床的值：请同时在 {field} 中选择该字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {file} holds no verdicts on elements: choose a report of &apos;Quality control of samples&apos;, with its numbers beside it.</source>
        <translation>{label}：{file} 不含对元素的评定：请选择“样品质量控制”的报告，其数字须在旁边。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {layer} is no vector layer.</source>
        <translation>{label}：{layer} 不是矢量图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {item} cannot be opened as a raster.</source>
        <translation>{label}：{item} 无法作为栅格打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {item} cannot be opened as a vector layer. See that it is there and whole: a shapefile needs the files .shx and .dbf beside it.</source>
        <translation>{label}：{item} 无法作为矢量图层打开。请检查它是否存在且完整：shapefile 旁边需要有 .shx 和 .dbf 文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{label}: {path} cannot be read ({why}).</source>
        <translation>{label}：无法读取 {path}（{why}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inputs.py"/>
        <source>{path} holds the layers {names}: {name}, the first of them, is taken. For another, write |layername= and its name behind the path.</source>
        <translation>{path} 含有图层 {names}：采用其中第一个 {name}。如需其他图层，请在路径后写上 |layername= 和图层名。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Interpolate samples</source>
        <translation>样品插值</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>geochemistry,samples,interpolation,grid,idw,kriging,triangulation,detection limit,mineral exploration</source>
        <translation>地球化学,样品,插值,格网,idw,克里金,三角剖分,检出限,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Turns sample points with a field for each element into one raster with a band for each element, as &apos;Train model&apos; takes it. Values below detection are recognised as laboratories write them (a less-than sign, a negative number, 0, codes such as -9999) and told for each element; elements that are mostly below detection are left out. Cells too far from any sample have no value. Samples at one place are averaged. Spatial cross-validation, in which whole blocks of the map are held out in turn, tells which elements interpolation cannot support. Cancel stops within two seconds and leaves no file.</source>
        <translation>将每个元素一个字段的采样点转换为每个元素一个波段的栅格，供“训练模型”使用。按实验室的写法（小于号、负数、0、-9999 等代码）识别低于检出限的数值，并按元素报告；多数数值低于检出限的元素不参与插值。离样品过远的像元无值。同一位置的样品取平均。空间交叉验证将图上的整块区域依次留出，指出哪些元素不适合插值。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Points, one a sample, with their analyses as fields. Any coordinate reference system.</source>
        <translation>点图层，每点为一个样品，分析结果为字段。坐标参考系不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection; signs in a field of their own, such as Au_Q, are read with them. Each becomes a band of its name. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>存放分析结果的字段：数值，或以小于号表示低于检出限的文本；单独存放符号的字段（例如 Au_Q）会一并读取。每个字段成为一个同名波段。留空（默认）：所有看似分析结果的字段，标识符和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{multiquadric} (default): smooth surfaces that may pass by the samples a little. {idw}: of the nearest samples, exact at each, with a round dot about each. {linear}: in the triangles between samples, exact at each. {kriging}: of the nearest samples, with a variogram that is fitted to each element; the slowest.</source>
        <translation>{multiquadric}（默认）：平滑曲面，可略微偏离样品值。{idw}：由最近的样品计算，在样品处精确，每个样品周围有一个圆斑。{linear}：在样品之间的三角形内，在样品处精确。{kriging}：由最近的样品计算，对每个元素拟合变差函数；最慢。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Side of the square cells. Empty (default): half the usual distance between neighbouring samples, or more where four or more cells would stand side by side for each sample.</source>
        <translation>方形像元的边长。留空（默认）：相邻样品通常间距的一半；若每个样品会对应并排四个或更多像元，则取更大值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell without enough samples within this distance has no value; inverse distances and kriging take none from beyond it. Empty (default): chosen for each element from the distances between the samples that have it.</source>
        <translation>在此距离内样品不足的像元没有值；反距离加权和克里金不取此距离以外的样品。留空（默认）：按含有该元素的样品间距为每个元素选定。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>What is interpolated. {auto} (default): logarithms of elements that are skewed, others as they are. {log}: logarithms, turned back afterwards. {linear}: values as they are.</source>
        <translation>对什么进行插值。{auto}（默认）：偏态分布的元素取对数，其他元素用原值。{log}：取对数，插值后还原。{linear}：用原值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Survey area</source>
        <translation>调查区</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. Polygons in any coordinate reference system; cells outside have no value.</source>
        <translation>可选。任意坐标参考系的多边形；区外像元无值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Projected system of the raster</source>
        <translation>栅格的投影坐标系</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Coordinate reference system of the raster, in metres or feet, not in degrees. Empty (default): that of the samples.</source>
        <translation>栅格的坐标参考系，以米或英尺为单位，不能以度为单位。留空（默认）：采用样品的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Unit of the values</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. Such as ppm, ppb or %; written into the bands. &apos;Train model&apos; tells concentrations from other values by it; give it where it is one for all fields.</source>
        <translation>可选。例如 ppm、ppb 或 %；写入各波段。“训练模型”据此区分含量与其他数值；所有字段单位相同时请填写。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Elements with a larger share of values below detection are left out and named; percent, default 50. 100 keeps all.</source>
        <translation>低于检出限的数值占比大于此值的元素不参与插值，并予以列出；百分比，默认 50。100 保留全部。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples for each cell at most</source>
        <translation>每个像元的最大样品数</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell is computed from its nearest samples, from no more than this; default 12. {multiquadric} takes twice as many, each the less the farther it lies.</source>
        <translation>一个像元由最近的样品计算，数量不超过此值；默认 12。{multiquadric} 取两倍数量，越远的样品影响越小。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell with fewer samples within the search radius has no value; default 3.</source>
        <translation>搜索半径内样品数少于此值的像元无值；默认 3。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Of inverse distance weighting; default 2. The larger it is, the more the nearest sample counts.</source>
        <translation>用于反距离加权；默认 2。幂次越大，最近样品的权重越大。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>GeoTIFF with a band for each element. A style file lies beside it.</source>
        <translation>每个元素一个波段的 GeoTIFF。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Interpolation report</source>
        <translation>插值报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Optional. What was done to each element and what to doubt: share below detection, cross-validated error and correlation, a small map; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。各元素的处理方式和存疑之处：低于检出限的占比、交叉验证的误差和相关性、小图；可离线打开。数值以 JSON 格式保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Number of bands.</source>
        <translation>波段数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Places</source>
        <translation>采样位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Number of places that samples were taken at.</source>
        <translation>采样位置的个数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Names of the elements that were left out, with commas between them.</source>
        <translation>未采用的元素的名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Between held-out samples and what the others give in their place, -1 to 1, median of the elements.</source>
        <translation>留出样品与由其余样品估计的值之间的相关系数，-1 至 1，各元素的中位数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{label}: {layer} has no coordinate reference system: set the one that its coordinates are in with the tool &apos;Assign projection&apos;.</source>
        <translation>{label}：{layer} 没有坐标参考系：请用工具“指定投影”设置其坐标所采用的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{label}: {system} is in degrees, and distances need a projected system. Set {setting} to one of this area, such as {zone}.</source>
        <translation>{label}：{system} 以度为单位，而计算距离需要投影坐标系。请将 {setting} 设为适合本区的投影坐标系，例如 {zone}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_provenance.py"/>
        <source>Geo-Hgan {version}, {date}</source>
        <translation>Geo-Hgan {version}，{date}</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_provenance.py"/>
        <source>temporary layer</source>
        <translation>临时图层</translation>
    </message>
    <message>
        <location filename="../processing_provider/leading_style.py"/>
        <source>Another element</source>
        <translation>其他元素</translation>
    </message>
    <message>
        <location filename="../processing_provider/leading_style.py"/>
        <source>Nothing stands out</source>
        <translation>无突出异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Level survey</source>
        <translation>调平测区</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>geochemistry,level,normalize,map sheets,laboratories,campaigns,lithology,background,regression,batch effect,mineral exploration</source>
        <translation>地球化学,调平,归一化,图幅,实验室,批次,岩性,背景,回归,批次效应,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Brings elements to one level across groups that do not compare: map sheets, laboratories, campaigns or rocks. By the steps along common borders, by median and interquartile range, or by quantiles; of logarithms where an element is skewed. And takes off what other elements explain of each, such as iron and manganese: the ratio to what is expected, in the unit of the element. Bands, fields and places stay. The report shows box plots before and after, and says what was left alone and what is lost: true differences between groups may go too. Cancel stops within two seconds and leaves no file.</source>
        <translation>把不可比的各组（图幅、实验室、批次或岩石）的元素调到同一水平：按公共边界上的台阶、按中位数与四分位距，或按分位数；偏斜的元素取对数。还可扣除其他元素（如铁和锰）对每个元素所解释的部分：与期望值之比，保持元素的单位。波段、字段和位置不变。报告给出之前与之后的箱线图，并说明哪些保持原样、损失了什么：组间的真实差异也可能被扣除。取消会在两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>One raster with a band for each element, or one raster for each. Either these or sample points.</source>
        <translation>一个栅格每个元素一个波段，或每个元素一个栅格。栅格与样品点二者选一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Fields of the sample points to level. Empty (default): every field that looks like an analysis. The other fields stay as they are.</source>
        <translation>样品点中要调平的字段。空（默认)：所有看起来是分析结果的字段。其他字段保持原样。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field with the group</source>
        <translation>分组字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field of the sample points that names the sheet, laboratory, campaign or rock of each sample.</source>
        <translation>样品点中给出每个样品的图幅、实验室、批次或岩石的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Instead of a field, and for rasters: sheets or rocks, in any coordinate reference system. Where they overlap, the last one counts.</source>
        <translation>代替字段，也用于栅格：图幅或岩石，任何坐标参考系均可。重叠处以最后一个为准。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Field of the polygons that names their group.</source>
        <translation>多边形中给出分组名称的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Raster of the groups</source>
        <translation>分组栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Instead of those: a raster whose first band holds a number for each group; any grid.</source>
        <translation>代替上述：第一个波段每组一个编号的栅格；任何网格均可。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>{borders} (default): offsets that explain the steps between samples or cells on both sides of common borders; true differences within the groups stay, and groups must touch or overlap. {median_iqr}: every group gets the same median and the same spread. {quantiles}: every group gets the same 5th to 95th percentiles; what lies beyond keeps its distance from them. The last two also take off what truly differs between groups.</source>
        <translation>{borders}(默认)：能解释公共边界两侧样品或像元间台阶的偏移量；组内的真实差异保留，各组必须相接或重叠。{median_iqr}：各组得到相同的中位数和离散度。{quantiles}：各组得到相同的第 5 至第 95 百分位数；其外的值保持与它们的距离。后两种也会扣除组间的真实差异。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Reference group</source>
        <translation>参考组</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Name of the group whose level is right, such as the newest laboratory; it stays as it is. Empty (default): the mean level of all groups by their size.</source>
        <translation>水平正确的组的名称，如最新的实验室；它保持原样。空（默认)：按大小加权的所有组的平均水平。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Elements that explain the background</source>
        <translation>解释背景的元素</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Optional. Names of elements with commas between them, such as Fe, Mn, Al or the loss on ignition: what they explain of the others is taken off, after levelling. Without groups, only this is done.</source>
        <translation>可选。以逗号分隔的元素名称，如 Fe, Mn, Al 或烧失量：调平之后扣除它们对其他元素所解释的部分。没有分组时只做这一步。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>{auto} (default): logarithms of concentrations and of all that is skewed, in which a factor is a step; others as they are. {log}: logarithms of all. {linear}: all as they are.</source>
        <translation>{auto}(默认)：浓度和一切偏斜的取对数，因子在对数中是台阶；其他保持原样。{log}：全部取对数。{linear}：全部保持原样。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Groups with fewer values of an element are named and left as they are; default 20.</source>
        <translation>某元素的值少于此数的组会被列出并保持原样；默认 20。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Distance across a border (map units)</source>
        <translation>跨边界的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Samples or cells of two groups within it are compared. Empty (default): three times the typical distance between samples, or one cell; more where a raster was interpolated across the borders.</source>
        <translation>比较两组中相距在此之内的样品或像元。空（默认)：样品典型间距的三倍，或一个像元；栅格若跨边界插值过，应取更大。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>For rasters; with samples it is left out. GeoTIFF with the same bands. A style file lies beside it.</source>
        <translation>用于栅格；输入样品时不生成。波段相同的 GeoTIFF。旁边有样式文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Levelled samples</source>
        <translation>调平后的样品</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>For samples; with rasters it is left out. The same points with the same fields, those of the elements as numbers: of a value below detection, what stands for it at its new level.</source>
        <translation>用于样品；输入栅格时不生成。相同的点和字段，元素字段为数字：低于检出限的值为其替代值在新水平上的值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Levelling report</source>
        <translation>调平报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Optional. Box plots before and after, variance between groups, steps at borders, what was left alone and what is lost; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。之前与之后的箱线图、组间方差、边界台阶、哪些保持原样、损失了什么；可离线打开。数字以 JSON 存于旁边。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Levelled groups</source>
        <translation>调平的组</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>How many groups are at one level.</source>
        <translation>有多少组处于同一水平。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Groups left alone</source>
        <translation>保持原样的组</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Names of the others, with commas between them.</source>
        <translation>其他组的名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Variance between groups before</source>
        <translation>之前的组间方差</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Median share of the elements, 0 to 1.</source>
        <translation>各元素份额的中位数，0 至 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Variance between groups after</source>
        <translation>之后的组间方差</translation>
    </message>
    <message>
        <location filename="../processing_provider/level.py"/>
        <source>Likewise; smaller is not always better, since groups may truly differ.</source>
        <translation>同上；并非越小越好，因为各组可能确有差异。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Names of bands with commas between them, as &apos;Explore survey&apos; suggests them: Cu, Ni, As; a name that has a comma itself stands in quotation marks. Empty (default): all bands.</source>
        <translation>可选。波段名称，以英文逗号分隔，写法与“数据探查”的建议相同：Cu, Ni, As；本身含逗号的名称须加英文双引号。留空（默认）：所有波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What stands for a value that is written with a less-than sign, as a negative number or as 0. {half_limit} (default): half the detection limit. {limit_over_root_two}: 0.71 of it. {leave_out}: nothing. Codes such as -9999 always stand for no value.</source>
        <translation>写作小于号加数字、负数或 0 的数值用什么代替。{half_limit}（默认）：检出限的一半。{limit_over_root_two}：检出限的 0.71 倍。{leave_out}：不代替，按无值处理。-9999 等代码始终表示无值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Cells within this distance of a known deposit count as deposit. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>与已知矿床的距离不超过此值的像元计为矿床。采用第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Report on quality</source>
        <translation>质量报告文件</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Report of &apos;Quality control of samples&apos;, whose verdicts are repeated here and by what takes the result. Empty (default): the one beside the samples, if there is one.</source>
        <translation>可选。“样品质量控制”的报告，其评定会在此处及使用结果的后续步骤中复述。留空（默认）：样品旁的报告（如有）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What calculates: {auto} (default) takes what {options} says, which by default is a graphics card with CUDA where there is one, else the processor. {cpu} and {cuda} insist. The log says which one is in use.</source>
        <translation>用什么计算：{auto}（默认）采用 {options} 中的设置，其默认为有 CUDA 显卡时用显卡，否则用处理器；{cpu} 和 {cuda} 强制使用指定设备。日志说明实际使用的设备。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Threads of the processor; empty (default): as many as {options} says, which by default is half as many as it has cores, so that QGIS has room beside them. The same input, seed, device and number of threads give the same result.</source>
        <translation>处理器的线程数；留空（默认）：采用 {options} 中的设置，其默认为核心数的一半，以便为 QGIS 留出余地。输入、种子、设备和线程数都相同时，结果相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Windows on these features do not train. Any coordinate reference system. Evaluating on deposits that were excluded is too optimistic, and the evaluation then says so.</source>
        <translation>可选。位于这些要素上的窗口不参与训练。坐标参考系不限。用排除过的矿床作评价会偏乐观，评价时会指出这一点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Windows nearer than this to a known deposit do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation>与已知矿床的距离小于此值的窗口不参与训练。采用第一个栅格的地图单位；0（默认）：只排除触及矿床的窗口。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Training area</source>
        <translation>训练区</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Polygons of the area that trains, in any coordinate reference system; default: all of it.</source>
        <translation>可选。用于训练的区域的多边形，坐标参考系不限；默认为全区。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Field that tells deposits</source>
        <translation>标明矿床的字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional, for a layer that holds barren places too. The features of which this field says yes (1, true, deposit) count as deposits, the others are passed over. Empty (default): every feature counts; the log warns where a field holds nothing but 0 and 1.</source>
        <translation>可选，用于也含有无矿点的图层。该字段表示“是”（1、true、deposit）的要素计为矿床，其余忽略。留空（默认）：所有要素都计为矿床；如果某个字段只含 0 和 1，日志会发出警告。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Value of a deposit in that field</source>
        <translation>该字段中矿床的值</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional, where the field has other words: the value that a deposit has, or several with commas between them. Case does not matter. Empty (default): 1, true, yes, deposit and the like.</source>
        <translation>可选，用于该字段使用其他词的情况：矿床的值，多个值以英文逗号分隔。不区分大小写。留空（默认）：1、true、yes、deposit 等。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Of the values, before they are scaled. {auto} (default): {clr} for bands that look like concentrations if there are three or more, {log} if there are fewer, {none} for other bands, such as pH, losses on ignition and ratios, which their names tell. {clr}: of all bands, each against the mean of all. Zeros and negative values count as below detection where a logarithm is taken.</source>
        <translation>缩放之前对数值的变换。{auto}（默认）：看似含量的波段有三个或更多时用“{clr}”，不足三个时用“{log}”，其他波段用“{none}”，例如由名称可知的 pH、烧失量和比值。{clr}：所有波段各自与全部的均值相比。取对数时，零和负值按低于检出限处理。</translation>
    </message>
    <message>
        <location filename="../processing_provider/post_processors.py"/>
        <source>The style of {file} could not be saved: {why}</source>
        <translation>无法保存 {file} 的样式：{why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/post_processors.py"/>
        <source>{file} is the style of another layer.</source>
        <translation>{file} 是另一个图层的样式。</translation>
    </message>
    <message>
        <location filename="../processing_provider/print_layout.py"/>
        <source>{file} is no layout template: save it anew in the layout designer.</source>
        <translation>{file} 不是布局模板：请在布局设计器中重新保存。</translation>
    </message>
    <message>
        <location filename="../processing_provider/print_layout.py"/>
        <source>{file} has no map: add one in the layout designer.</source>
        <translation>{file} 中没有地图：请在布局设计器中添加一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Quality control of samples</source>
        <translation>样品质量控制</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>geochemistry,samples,quality control,qa/qc,duplicates,standards,blanks,precision,accuracy,anova,thompson-howarth,mineral exploration</source>
        <translation>地球化学,样品,质量控制,qa/qc,重复样,标准样,空白样,精密度,准确度,方差分析,thompson-howarth,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Tells from duplicates, standards and blanks what the analyses of a survey can support. Duplicates give the precision of each element, and how much of its variance is error of sampling and of analysis; standards give bias, drift and runs; blanks give contamination and carry-over. Each element gets a verdict in words, which &apos;Interpolate samples&apos;, &apos;Explore survey&apos; and &apos;Thresholds of elements&apos; repeat where the report lies beside the samples, and &apos;Train model&apos; where the stack was interpolated from them. Elements are named, none is dropped. Cancel stops within two seconds and leaves no file.</source>
        <translation>由重复样、标准样和空白样说明一个测区的分析数据能支持什么。重复样给出各元素的精密度，以及其方差中采样和分析误差所占比例；标准样给出偏倚、漂移和连串偏离；空白样给出污染和交叉污染。每个元素得到一句评定，报告与样品放在一起时由“样品插值”“数据探查”和“元素阈值”复述，栅格由这些样品插值而来时由“训练模型”复述。元素只点名，不剔除。取消在两秒内停止，不留下文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Points or a table, one row an analysis: samples with their duplicates, and standards and blanks if there are any, which need not lie anywhere.</source>
        <translation>点图层或表，每行一次分析：样品及其重复样，以及标准样和空白样（如有，可无位置）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>含分析值的字段：数字，或以小于号表示低于检出限的文字。留空（默认）：所有看起来像分析值的字段，标识和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field that duplicates share</source>
        <translation>重复样共有的字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Rows with the same value of it are duplicates of each other, such as the number of a pair or of the original. Empty (default): rows at one place are.</source>
        <translation>可选。该字段值相同的行互为重复样，如样对号或原样编号。留空（默认）：同一处的行互为重复样。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the number of a sample</source>
        <translation>样品编号字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional, where the field that duplicates share holds the number of the original, and is empty for the original itself: the field with its number.</source>
        <translation>可选。若重复样共有的字段中是原样编号，而原样自身为空，则选择含其编号的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Distance of duplicates (map units)</source>
        <translation>重复样距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Rows that are as near to each other as this are duplicates, where no field tells it; 0 (default): those at exactly one place.</source>
        <translation>没有字段说明时，相距不超过此值的行为重复样；0（默认）：恰在同一处者。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the kind of sample</source>
        <translation>样品类型字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Says of each row whether it is a sample, field duplicate, analytical duplicate, standard or blank; usual short forms (FDUP, LDUP, STD, CRM, BLK) are known. An analytical duplicate is one of the row with the same pair that stands before it.</source>
        <translation>可选。说明每行是样品、野外重复样、分析重复样、标准样还是空白样；识别常用缩写（FDUP、LDUP、STD、CRM、BLK）。分析重复样是同一对中其前一行的重复。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>What duplicates are</source>
        <translation>重复样的性质</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Where no field says it. {field} (default): samples that were taken again at one site, whose difference has the error of sampling in it. {analytical}: one sample that was analysed again.</source>
        <translation>没有字段说明时使用。{field}（默认）：同一点重新采集的样品，其差异包含采样误差。{analytical}：同一样品再次分析。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the name of the standard</source>
        <translation>标准样名称字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Tells several standards apart. Without a field with the kind of sample, rows with a value of it are standards.</source>
        <translation>可选。区分多个标准样。没有样品类型字段时，该字段有值的行为标准样。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Field with the order of analysis</source>
        <translation>分析次序字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Numbers, dates (2026-05-31) or names that end in a number, in whose order samples were analysed. Empty (default): the order of the rows.</source>
        <translation>可选。数字、日期（2026-05-31）或以数字结尾的名称，样品按其次序分析。留空（默认）：按行的次序。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. A table with a row for each standard: its name, and a field called as each element; a field with _sd behind its name holds the standard deviation. Empty (default): the median of each standard is expected of it.</source>
        <translation>可选。每个标准样一行的表：其名称，以及与各元素同名的字段；名称后带 _sd 的字段为标准差。留空（默认）：以各标准样的中位数为期望值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Detection limits that a blank may reach</source>
        <translation>空白样可达的检出限倍数</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Blanks above so many times the detection limit count as high; default 5.</source>
        <translation>高于检出限此倍数的空白样算偏高；默认 5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Quality report</source>
        <translation>质量报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Optional. Verdicts, precision, variance, charts of duplicates and standards; opens offline. The numbers lie beside it as JSON. Write it into the folder of the samples, and later steps repeat its verdicts.</source>
        <translation>可选。评定、精密度、方差、重复样和标准样图；可离线打开。数字以 JSON 存于其旁。写入样品所在文件夹，后续步骤即复述其评定。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Small error</source>
        <translation>误差小</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of the elements whose error is 5 % of the variance or less, with commas between them.</source>
        <translation>误差不超过方差 5 % 的元素名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Broad patterns only</source>
        <translation>仅大格局可信</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those whose error is 5 to 20 % of the variance.</source>
        <translation>误差为方差 5 至 20 % 者的名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Too large an error</source>
        <translation>误差过大</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those whose error is more than 20 % of the variance.</source>
        <translation>误差超过方差 20 % 者的名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Unknown error</source>
        <translation>误差未知</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those with fewer than ten pairs of duplicates that are measured.</source>
        <translation>测得的重复样少于十对者的名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Elements with concerns</source>
        <translation>有疑问的元素</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc.py"/>
        <source>Names of those whose standards are off, drift or run, or whose blanks are high or follow what was before.</source>
        <translation>标准样偏离、漂移或连串偏离，或空白样偏高或随前样变化者的名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} is no layer of points and no table: choose that of the samples.</source>
        <translation>{label}：{layer} 既不是点图层也不是表：请选择样品的图层或表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} has no rows.</source>
        <translation>{label}：{layer} 没有行。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{CERTIFIED}: {layer} has no field that is called as an element of the samples; it has: {fields}.</source>
        <translation>{CERTIFIED}：{layer} 没有与样品元素同名的字段；它有：{fields}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} has no points, by whose places duplicates could be told: choose the field that duplicates share in {PAIR_FIELD}.</source>
        <translation>{label}：{layer} 没有可据位置识别重复样的点：请在 {PAIR_FIELD} 中选择重复样共有的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {number:,} sample of {layer} has no place, by which duplicates are told, and is left out.</source>
        <translation>{label}：{layer} 中 {number:,} 个样品没有位置，无法据以识别重复样，已略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {number:,} samples of {layer} have no place, by which duplicates are told, and are left out.</source>
        <translation>{label}：{layer} 中 {number:,} 个样品没有位置，无法据以识别重复样，已略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/qaqc_inputs.py"/>
        <source>{label}: {layer} is in degrees, in which {PAIR_DISTANCE} means little: reproject it, or choose the field that duplicates share in {PAIR_FIELD}.</source>
        <translation>{label}：{layer} 以度为单位，{PAIR_DISTANCE} 意义不大：请重投影，或在 {PAIR_FIELD} 中选择重复样共有的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Inferno: even to the eye</source>
        <translation>Inferno：视觉均匀</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Viridis: even to the eye, without black</source>
        <translation>Viridis：视觉均匀，不含黑色</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Cividis: even to the eye, safe for the colour-blind</source>
        <translation>Cividis：视觉均匀，适合色觉障碍者</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Blue to red, as in the paper</source>
        <translation>蓝到红，与论文一致</translation>
    </message>
    <message>
        <location filename="../processing_provider/ramps.py"/>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: {source} is no raster that can be read.</source>
        <translation>{label}：{source} 不是可读取的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} is not a raster file (it comes from {provider}): export it to a GeoTIFF and use that.</source>
        <translation>{label}：图层 {layer} 不是栅格文件（来自 {provider}）：请将其导出为 GeoTIFF 后使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} has {system} in QGIS, and its file has {file_system}: write the right one into the file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation>{label}：图层 {layer} 的坐标参考系不一致：QGIS 中为 {system}，文件中为 {file_system}。请用工具“指定投影”将正确的坐标参考系写入文件，然后重新加载。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{label}: the layer {layer} has an additional no data value in QGIS, which its file does not state: write it into the file with the tool &apos;Translate (convert format)&apos;, and load it again.</source>
        <translation>{label}：图层 {layer} 在 QGIS 中有一个附加的无数据值，而其文件没有声明它：请用“转换（格式转换）”工具将其写入文件，然后重新加载。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} has no coordinate reference system, and others have: write its own into its file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation>图层 {layer} 没有坐标参考系，而其他图层有：请用工具“指定投影”将其坐标参考系写入文件，然后重新加载。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} ({system}) cannot be brought into the system of {first} ({first_system}): see that both have the right one, and reproject it first.</source>
        <translation>图层 {layer}（{system}）无法转换到 {first} 的坐标参考系（{first_system}）：请检查两者的坐标参考系是否正确，并先将其重投影。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>The layer {layer} does not overlap {first}: choose layers of one area, and see that each has the right coordinate reference system.</source>
        <translation>图层 {layer} 与 {first} 不重叠：请选择同一地区的图层，并确认各图层的坐标参考系正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>{layer} ({system}) and {first} ({first_system}) are in different coordinate reference systems: evaluate them one at a time, or reproject one.</source>
        <translation>{layer}（{system}）与 {first}（{first_system}）的坐标参考系不同：请分别评价，或将其中一个重投影。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reading.py"/>
        <source>Reading {layer}: {number:,} of {count:,} features</source>
        <translation>正在读取 {layer}：{number:,}/{count:,} 个要素</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>No known deposits were given: the scores are not evaluated.</source>
        <translation>未给出已知矿床：不评价得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>No duplicates, standards or blanks were given: quality control is left out.</source>
        <translation>未给出重复样、标准样或空白样：略去质量控制。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>No field with groups was given: nothing is levelled.</source>
        <translation>未给出分组字段：不作调平。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>geochemistry,anomaly,workflow,model,prospectivity,mineral exploration</source>
        <translation>地球化学,异常,工作流,模型,成矿远景,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>This version of QGIS runs models in the foreground: it waits until all is done.</source>
        <translation>此版本的 QGIS 在前台运行模型：在全部完成之前将一直等待。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_model.py"/>
        <source>Geo-Hgan and twelve detectors run one after the other: about {minutes} minutes on a laptop.</source>
        <translation>Geo-Hgan 和十二种检测器将依次运行：在笔记本电脑上约需 {minutes} 分钟。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} is no layer of points: choose that of the samples.</source>
        <translation>{label}：{layer} 不是点图层：请选择样品的点图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no field {missing}; it has: {fields}.</source>
        <translation>{label}：{layer} 没有字段 {missing}；现有字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool &apos;Create points layer from table&apos;.</source>
        <translation>{label}：{layer} 没有点。如果它是带坐标的表格，请用工具“从表格创建点图层”生成点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{sign} of {field}</source>
        <translation>{sign}（对应 {field}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: these fields say which numbers are limits: {pairs}.</source>
        <translation>{label}：以下字段说明哪些数值是检出限：{pairs}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {fields} of {layer} look like signs of detection limits, and of which numbers is not to be told: all count as measured. Call such a field as that of the numbers, with _Q behind it, and write &lt; for a limit.</source>
        <translation>{label}：{layer} 的 {fields} 像是检出限的符号，但无法判断对应哪些数值：全部按实测值处理。请用数值字段的名称加 _Q 命名此类字段，并用 &lt; 表示检出限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: these fields of {layer} hold numbers, but too many texts that are none, and are not taken: {fields}. Write numbers, and &lt; before a limit.</source>
        <translation>{label}：{layer} 的以下字段含有数值，但不是数值的文本过多，未采用：{fields}。请写数值，检出限前加 &lt;。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} lies far outside the area that {system} is made for, such as at {x:,.10g}, {y:,.10g}: see that x and y are not swapped, and that it is the right coordinate reference system.</source>
        <translation>{label}：{layer} 远在 {system} 的适用范围之外，例如位于 {x:,.10g}, {y:,.10g}：请检查 x 和 y 是否颠倒，以及坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: all of {layer} lies within {size:.3g} {unit} at {x:.6g}, {y:.6g}: these look like degrees, and {system} is not in degrees. See that the layer has the right coordinate reference system.</source>
        <translation>{label}：{layer} 全部位于 {x:.6g}, {y:.6g} 处的 {size:.3g} {unit} 范围内：坐标像是度，而 {system} 不以度为单位。请检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Score anomalies</source>
        <translation>异常评分</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>geochemistry,anomaly,heatmap,score,percentile,mineral exploration</source>
        <translation>地球化学,异常,热力图,得分,百分位,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Scores each pixel by how badly it fits the background that a model has learnt and how rare it is there, and loads the result as a heatmap of percentiles. Every window that overlaps a pixel counts. The log shows progress, the device and the time left. Cancel stops within two seconds and leaves no file.</source>
        <translation>根据每个像素与模型所学背景的偏离程度及其在背景中的罕见程度评分，并将结果作为百分位热力图加载。覆盖某像素的所有窗口都计入其得分。日志显示进度、设备和剩余时间。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>The rasters to score: those that trained the model, or others with the same bands. Bands are matched by name, so that any order will do. A pixel without a value in any band gets no score.</source>
        <translation>要评分的栅格：训练模型所用的栅格，或波段相同的其他栅格。波段按名称匹配，顺序不限。任一波段无值的像素不评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Model file that the algorithm &apos;Train model&apos; wrote. The dialog starts with the one that was trained last.</source>
        <translation>由算法“训练模型”写出的模型文件。对话框默认使用最近训练的模型。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Step between windows (pixels)</source>
        <translation>窗口步长（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Pixels; at most the model&apos;s window size. Empty (default): half of it. Smaller steps blend more windows into each pixel and take longer.</source>
        <translation>像素数；不超过模型的窗口大小。留空（默认）：窗口大小的一半。步长越小，每个像素融合的窗口越多，耗时越长。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>GeoTIFF on the grid of the first raster: the chosen metric, the others, and as its last band the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation>采用第一个栅格的格网的 GeoTIFF：所选指标、其余指标，最后一个波段为百分位，即得分不高于该值的面积占比（0 至 100）。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Elements sought</source>
        <translation>要找的元素</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional. Elements to seek beside those of the kind, or in place of a kind: symbols with blanks between them, with a plus behind those that are enriched and a minus behind those that are depleted, such as Cu+ Mo+ Na-.</source>
        <translation>可选。除该类型的元素之外、或代替某一类型而要找的元素：用空格分隔元素符号，富集者后加加号，贫化者后加减号，例如 Cu+ Mo+ Na-。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Metrics to write</source>
        <translation>要写出的指标</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>{all} (default): every metric, so that &apos;Evaluate scores&apos; can choose between them. {chosen}: only the metric above and what it takes, which is several times faster, as its networks are not needed by default.</source>
        <translation>{all}（默认）：所有指标，以便“评价得分”从中选择。{chosen}：只写上面的指标及其所需，快数倍，因为默认情况下不需要网络。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Show what makes places anomalous</source>
        <translation>显示哪些元素使某处异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>If checked, Contributions are written and loaded too: beside the heatmap, where that has a file of its own, unless you name another. Default: no, which is faster.</source>
        <translation>勾选后，同时写出并加载贡献栅格：若热力图有自己的文件，则放在其旁边，除非另行指定。默认不勾选，速度更快。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional. Names of bands with commas between them: Contributions tell of these alone, and are written where any is named. What leads is then the one of these with the largest share; shares stay those of the whole score. Empty (default): all bands of the model.</source>
        <translation>可选。波段名称，以英文逗号分隔：贡献只说明这些波段，且只要列出任一波段就会写出。主导元素即为其中份额最大的一个；份额仍是在整个得分中所占的份额。留空（默认）：模型的所有波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight: {metric}</source>
        <translation>{metric} 的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>In the anomaly score where something is sought; no unit, 0 leaves it out. Empty (default): {number}.</source>
        <translation>有要找的对象时在 anomaly_score 中的权重；无单位，0 表示不计。留空（默认）:{number}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>In the anomaly score; no unit. Empty (default): as in the model, {number} if it was trained by this version. As soon as one weight is given, those left empty count as 0.</source>
        <translation>在 anomaly_score 中的权重；无单位。留空（默认）：与模型相同，由本版本训练的模型为 {number}。只要给出一个权重，留空的就按 0 计。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>A kind of deposit, if you know which one you look for: how far its pathfinder elements lie above what is usual joins the score, as the metric {enrichment}. {nothing} (default): whatever is rare. No known deposit enters. The wrong kind costs; choose by geology, before you look at an evaluation.</source>
        <translation>如果知道要找哪一类矿床，请选择类型：其指示元素高出通常水平的程度作为指标 {enrichment} 计入得分。{nothing}（默认）：一切稀有者。不使用任何已知矿床。选错类型会降低效果；请依据地质、在查看评价之前选择。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Which score comes first and gives the percentiles. {metric} (default, the band {band}): weighted sum of the others.</source>
        <translation>哪个得分排在首位并给出百分位。{metric}（默认，波段 {band}）：其他指标的加权和。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>All of them are written, unless only the chosen one is asked for.</source>
        <translation>除非只要求所选指标，否则全部写出。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional GeoTIFF that tells why a pixel is anomalous, loaded where the heatmap is. Where the score is one of the highest 10 % of the area, it is drawn in the colour of the leading element; elsewhere nothing stands out. Bands: the share (0 to 1) of each input band in the chosen metric; the number of the band with the largest share, the leading element; the observed value of each band; the value that is expected there, in the survey&apos;s units; and what is drawn: 0 where nothing stands out, 1 to 8 for the elements that lead most often, 9 for others. An element may lead because it is low.</source>
        <translation>可选的 GeoTIFF，说明像元为何异常，随热力图一起加载。得分位于区域最高 10 % 处，以主导元素的颜色绘制；其余地方无突出异常。波段：各输入波段在所选指标中的份额（0 至 1）；份额最大的波段编号，即主导元素；各波段的观测值；该处的期望值，采用调查的单位；以及所绘内容：0 表示无突出异常，1 至 8 为最常主导的元素，9 为其他元素。元素也可能因偏低而主导。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Metrics that know no bands ({metrics}) are shared out as the reconstruction error is.</source>
        <translation>不区分波段的指标（{metrics}）按重构误差的比例分配。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Local singularity and spectrum-area</source>
        <translation>局部奇异性与能谱-面积</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>geochemistry,singularity,fractal,multifractal,local anomaly,weak anomaly,spectrum-area,s-a,background,filter,fourier,mineral exploration</source>
        <translation>地球化学,奇异性,分形,多重分形,局部异常,弱异常,能谱-面积,s-a,背景,滤波,傅里叶,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Tells what stands out from its surroundings, be the level there high or low, so that weak anomalies under cover or beside strong ones show. Either as the local singularity index of each band: how its mean changes from smaller to larger windows; below 2 is enriched, above 2 depleted; of samples too. Or by parting each band into background and anomaly by the powers of its spectrum. &apos;Train model&apos; and &apos;Map prospectivity&apos; take the result, alone or beside the survey. Cancel stops within two seconds and leaves no file.</source>
        <translation>显示从周围突出的部分，无论那里的水平高低，因此覆盖层下或强异常旁的弱异常也会显现。可为每个波段的局部奇异性指数：其均值从小窗口到大窗口如何变化；低于 2 为富集，高于 2 为亏损；也可用于样品。也可按能谱的功率把每个波段分离为背景和异常。“训练模型”和“成矿远景制图”可单独使用结果，或与调查一起使用。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>One raster with a band for each element, or one raster for each; any units. Either these or sample points.</source>
        <translation>一个栅格每个元素一个波段，或每个元素一个栅格；单位不限。栅格与样品点二者选一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Points, one a sample, with their analyses as fields; for the index alone, as a spectrum needs a grid: make one with &apos;Interpolate samples&apos; for that. Either these or survey rasters.</source>
        <translation>点图层，每点为一个样品，分析结果为字段；仅用于指数，因为能谱需要网格：请为此用“样品插值”生成。样品点与调查栅格二者选一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Fields of the sample points with the analyses. Empty (default): every field that looks like an analysis. The other fields stay as they are.</source>
        <translation>样品点中含分析结果的字段。留空（默认）：所有看起来是分析结果的字段。其他字段保持原样。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>{singularity} (default): one band for each, an index about 2 (Cheng 2007); values must be positive, and cells with others are gaps. {spectrum_area}: two bands for each (Cheng, Xu and Grunsky 2000); one band at a time is held in memory.</source>
        <translation>{singularity}（默认）：每个波段得到一个波段，为 2 左右的指数（Cheng 2007）；值须为正，其他像元为空缺。{spectrum_area}：每个波段得到两个波段（Cheng、Xu 和 Grunsky 2000）；每次在内存中保留一个波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Side of the smallest window, odd; default 3. For samples a cell is as wide as the usual distance between them. Windows smaller than the distance between samples see the smoothness of the interpolation, not the ground.</source>
        <translation>最小窗口的边长，奇数；默认 3。对样品而言，一个像元的宽度为样品的通常间距。小于样品间距的窗口反映的是插值的平滑性，而非地面。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Side of the largest window, odd; default 13. Anomalies that are wider do not stand out. All odd sides between the two are used, or ten at even ratios if there are more.</source>
        <translation>最大窗口的边长，奇数；默认 13。更宽的异常不会突出。两者之间的所有奇数边长都会使用，若更多则按等比取十个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>What background and anomaly are parted in. {auto} (default): logarithms of bands that are positive and skewed, others as they are. {log}: logarithms; the background has the unit of the element and the anomaly is the ratio to it. {linear}: values as they are; the anomaly is the difference.</source>
        <translation>背景与异常按何种尺度分离。{auto}（默认）：为正且偏斜的波段取对数，其他按原值。{log}：对数；背景的单位与元素相同，异常是与背景之比。{linear}：原值；异常为差值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Which break parts background from anomaly: 1 is that of the longest wavelengths; the report tells them all. Empty (default): the first below which the spectrum is flatter, or else the first.</source>
        <translation>由哪个拐点分离背景与异常：1 为波长最长的拐点；报告列出全部。留空（默认）：其下能谱变缓的第一个，否则为第一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Local anomalies</source>
        <translation>局部异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>For rasters; with samples it is left out. GeoTIFF. Of each band the index, such as &apos;Cu singularity&apos;, or &apos;Cu background&apos; and &apos;Cu anomaly&apos;. A style file lies beside it.</source>
        <translation>用于栅格；输入样品时不生成。GeoTIFF。每个波段的指数，如“Cu singularity”，或“Cu background”和“Cu anomaly”。旁边有样式文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Optional. GeoTIFF with the standard error of the index of each band: how far the means are from a power law.</source>
        <translation>可选。每个波段指数的标准误差的 GeoTIFF：均值偏离幂律的程度。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>For samples; with rasters it is left out. The same points with the same fields, and of each element the index, such as Cu_singularity, and its standard error, such as Cu_error. Coloured by the first index.</source>
        <translation>用于样品；输入栅格时不生成。相同的点和字段，并有每个元素的指数（如 Cu_singularity）及其标准误差（如 Cu_error）。按第一个指数着色。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Report on local anomalies</source>
        <translation>局部异常报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Optional. Maps, percentiles and errors of the index and how straight its power laws are, or spectra with their breaks; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。指数的图件、百分位数和误差以及幂律的平直程度，或能谱及其拐点；可离线打开。数值以 JSON 存于旁边。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Names of the bands</source>
        <translation>波段名称</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Of the result, or its fields with an index, with commas between them.</source>
        <translation>结果的波段名，或含指数的字段名，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>What &apos;Train model&apos; takes as its transform: {none} for indices, which are no concentrations, and {auto} for background and anomaly.</source>
        <translation>“训练模型”所用的变换：指数不是含量，用 {none}；背景和异常用 {auto}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>Names of bands that have no value, no positive one or a single one, with commas between them.</source>
        <translation>没有值、没有正值或只有一个值的波段名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/singularity.py"/>
        <source>{label}: {system} is in degrees, in which windows are no squares: bring {layer} into a projected system with the tool &apos;Reproject layer&apos;, such as {zone}.</source>
        <translation>{label}：{system} 以度为单位，窗口不是正方形：请用工具“重投影图层”将 {layer} 转到投影坐标系，如 {zone}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Stack layers</source>
        <translation>图层叠栈</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>geochemistry,geology,geophysics,raster,vector,align,resample,rasterize,distance,density,mineral exploration</source>
        <translation>地球化学,地质,地球物理,栅格,矢量,对齐,重采样,栅格化,距离,密度,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Brings any mix of layers onto one grid, as one raster that &apos;Train model&apos; takes: rasters in any system and of any cell size, polygons as a band for each class, lines and points as the distance to them or their density. Names, units and sources are kept in the bands. At least one raster is needed, for the grid. Cancel stops within two seconds and leaves no file.</source>
        <translation>将各类图层统一到一个格网上，合成一个供“训练模型”使用的栅格：任意坐标参考系和像元大小的栅格；多边形，每个类别一个波段；线和点，按到其距离或其密度。名称、单位和来源保存在波段中。至少需要一个栅格来确定格网。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Continuous values such as elements and geophysics; all bands of each are taken.</source>
        <translation>可选。元素、地球物理等连续数值；采用每个栅格的所有波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as geology. A band for each class of a layer: 1 within its polygons, 0 elsewhere.</source>
        <translation>可选。例如地质图。图层的每个类别一个波段：其多边形内为 1，其他位置为 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Field of the polygons that says their class, in every one of the layers; at most {number} classes. Bands are called after layer and class: geology: granite. Empty (default): each layer is one class.</source>
        <translation>说明多边形类别的字段，每个图层都须有；最多 {number} 个类别。波段以图层和类别命名，例如“地质: 花岗岩”。留空（默认）：每个图层为一个类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as faults or contacts. A band for each layer: distance to its nearest feature, map units.</source>
        <translation>可选。例如断层或接触带。每个图层一个波段：到最近要素的距离，采用地图单位。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Lines or points. A band for each layer: kilometres of line, or number of points, for each square kilometre about a cell.</source>
        <translation>可选。线或点。每个图层一个波段：像元周围每平方千米内的线长（千米）或点数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Radius of densities (map units)</source>
        <translation>密度半径（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Features within this distance of a cell count towards its density. Empty (default): ten cells.</source>
        <translation>像元周围此距离内的要素计入其密度。留空（默认）：十个像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Raster with the grid</source>
        <translation>确定格网的栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Its extent, cells and coordinate reference system are those of the result. Empty (default): those of the first of the rasters.</source>
        <translation>结果采用其范围、像元和坐标参考系。留空（默认）：采用第一个栅格的。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Side of square cells over the extent of that grid. Empty (default): its own cells.</source>
        <translation>在该格网范围内的方形像元的边长。留空（默认）：采用格网自身的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Resampling</source>
        <translation>重采样</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Of rasters on another grid. {bilinear} (default): between the four nearest cells. {nearest}: for classes and codes. {cubic}: smoother. {average}: of the cells below, from fine to coarse.</source>
        <translation>用于其他格网上的栅格。{bilinear}（默认）：在最近的四个像元之间插值。{nearest}：用于类别和编码。{cubic}：更平滑。{average}：取下方各像元的平均，由细到粗。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Only cells with a value in every band</source>
        <translation>只保留所有波段都有值的像元</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>If checked, a cell without a value in one band has none in any. Default: no, for training leaves such cells out itself.</source>
        <translation>勾选后，任一波段无值的像元在所有波段中均无值。默认不勾选，因为训练时会自行排除这些像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>GeoTIFF with a band for each raster band, class and layer. A style file lies beside it.</source>
        <translation>GeoTIFF，每个栅格波段、类别和图层各一个波段。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Names of the bands, with commas between them.</source>
        <translation>波段的名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Valid cells</source>
        <translation>有效像元</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Share of the cells that have a value in every band, 0 to 1.</source>
        <translation>所有波段都有值的像元占比，0 至 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>There is nothing to stack: choose {rasters}, or vector layers.</source>
        <translation>没有可叠加的内容：请选择 {rasters} 或矢量图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Vector layers have no cells: choose {label}, any raster of this area that has the cells that you want.</source>
        <translation>矢量图层没有像元：请在 {label} 中选择本区具有所需像元的任意栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>The layer {layer} has no coordinate reference system: write its own into its file with the tool &apos;Assign projection&apos;, and load it again.</source>
        <translation>图层 {layer} 没有坐标参考系：请用工具“指定投影”将其坐标参考系写入文件，然后重新加载。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label} needs a grid in a projected system, and {layer} is in degrees ({system}): reproject it with the tool &apos;Warp (reproject)&apos; to one of this area, such as {zone}, and choose the result as {grid}.</source>
        <translation>{label} 需要投影坐标系的格网，而 {layer} 以度为单位（{system}）：请用工具“变形 (重投影)”将其重投影到适合本区的坐标参考系，例如 {zone}，并将结果选作 {grid}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label}: {layer} has other features than polygons: choose another layer.</source>
        <translation>{label}：{layer} 含有多边形以外的要素：请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>{label}: {layer} has other features than lines or points: choose another layer.</source>
        <translation>{label}：{layer} 含有线或点以外的要素：请选择其他图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Lowest score</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 50 % of the area</source>
        <translation>面积最高的 50 %</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 25 % of the area</source>
        <translation>面积最高的 25 %</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 10 % of the area</source>
        <translation>面积最高的 10 %</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 5 % of the area</source>
        <translation>面积最高的 5 %</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 2 % of the area</source>
        <translation>面积最高的 2 %</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Top 1 % of the area</source>
        <translation>面积最高的 1 %</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Highest score</source>
        <translation>最高得分</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Low (0): nothing speaks for a deposit</source>
        <translation>低（0）：没有支持存在矿床的证据</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Middle (0.5): as much speaks for as against</source>
        <translation>中（0.5）：支持与反对的证据相当</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>High (1): most like the known deposits</source>
        <translation>高（1）：与已知矿床最相似</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>{index}: enriched</source>
        <translation>{index}：富集</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>{index}: as around it</source>
        <translation>{index}：与周围相同</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>{index}: depleted</source>
        <translation>{index}：亏损</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>High-confidence anomaly</source>
        <translation>高置信度异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Halo of a hidden deposit</source>
        <translation>隐伏矿床的异常晕</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Below 1.8: enriched</source>
        <translation>低于 1.8：富集</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>1.8 to 1.95</source>
        <translation>1.8 至 1.95</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>1.95 to 2.05: as around it</source>
        <translation>1.95 至 2.05：与周围相当</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>2.05 to 2.2</source>
        <translation>2.05 至 2.2</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Above 2.2: depleted</source>
        <translation>高于 2.2：亏损</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Class {number}</source>
        <translation>类别 {number}</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Class {number}: above {threshold}</source>
        <translation>类别 {number}：高于 {threshold}</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Priority {low} to {high}</source>
        <translation>优先级 {low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../processing_provider/suggested_bands.py"/>
        <source>{path} was trained on other bands: {bands}.</source>
        <translation>{path} 是用其他波段训练的：{bands}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/systems.py"/>
        <source>no coordinate reference system</source>
        <translation>无坐标参考系</translation>
    </message>
    <message>
        <location filename="../processing_provider/systems.py"/>
        <source>a system without a name</source>
        <translation>无名称的坐标系</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Rank targets</source>
        <translation>靶区排序</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>geochemistry,anomaly,targets,ranking,polygons,atlas,pdf,field work,mineral exploration</source>
        <translation>地球化学,异常,靶区,排序,多边形,图册,pdf,野外工作,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Outlines the areas of the highest scores, says what leads in each and how far the nearest known deposit is, and ranks them by a sum that you can weigh. The layer can be written to any vector format, such as GeoPackage or CSV; an atlas for the field as PDF has an overview and a page for each target. Cancel stops within two seconds and leaves no file.</source>
        <translation>圈出得分最高的区域，说明各区的主导元素以及最近已知矿床的距离，并按可调权重的总和排序。图层可写为任意矢量格式，如 GeoPackage 或 CSV；PDF 野外图册有一页总览和每个靶区一页。取消会在两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Raster that the algorithm &apos;Score anomalies&apos; wrote, a prospectivity map, or any whose values are larger where it is more anomalous.</source>
        <translation>“异常评分”算法写出的栅格、成矿远景图，或任何越异常值越大的栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Band to outline</source>
        <translation>要圈定的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Default 1, the metric that was chosen when scoring. Percentiles are those of this band.</source>
        <translation>默认 1，即评分时选择的度量。百分位按此波段计算。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>The highest so many percent of the area are outlined; default 2.</source>
        <translation>圈出面积中最高的这一百分比；默认 2。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Outlines the cells with this value of the band or a larger one instead of a percentage, such as a threshold that &apos;Evaluate scores&apos; suggests.</source>
        <translation>可选。不用百分比，而圈出该波段不低于此值的像元，例如“评价得分”建议的阈值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Areas whose nearest cells are as near as this, centre to centre, are one target; 0 (default): only cells that share an edge.</source>
        <translation>最近像元的中心距离不超过此值的区域合为一个靶区；0（默认）：只合并共边的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Smaller areas are left out; default 3.</source>
        <translation>更小的区域不列入；默认 3。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>The list ends after so many ranks; default 50, at most 1000.</source>
        <translation>列表到此名次为止；默认 50，最多 1000。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. The contributions of the elements that &apos;Score anomalies&apos; wrote with the scores: they tell which elements lead, and what is observed and expected of them.</source>
        <translation>可选。“异常评分”与得分一同写出的元素贡献：说明哪些元素占主导，以及其观测值与预期值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Filtered anomalies</source>
        <translation>筛选出的异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Raster that &apos;Filter anomalies&apos; wrote: cells that it kept count.</source>
        <translation>可选。“筛选异常”写出的栅格：其保留的像元计入。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Raster that &apos;Map prospectivity&apos; wrote: the highest probability of a target counts.</source>
        <translation>可选。“成矿远景制图”写出的栅格：靶区的最高概率计入。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. The nearest one is told of each target; a target that is far from all of them counts as new.</source>
        <translation>可选。任意坐标参照系的点、线或面。对每个靶区给出最近的矿床；远离所有矿床的靶区视为新的。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Distance that counts as new (km)</source>
        <translation>视为新的距离（km）</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>A target as far from every known deposit as this is wholly new. Empty (default): a tenth of the diagonal of the raster.</source>
        <translation>距所有已知矿床达到此距离的靶区为全新。空（默认）：栅格对角线的十分之一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Polygons of rocks; the one that most of a target lies in is told.</source>
        <translation>可选。岩石多边形；给出靶区大部分所在的岩石。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Field with the rock</source>
        <translation>岩石字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Field of the geology that names the rock; needed with it.</source>
        <translation>地质图层中给出岩石名称的字段；与该图层一同必填。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>A kind of deposit whose pathfinder elements shall lead. Nothing in particular (default): what the scores were told to look for, if anything.</source>
        <translation>应由其指示元素占主导的矿床类型。无特定目标（默认）：评分时所寻的目标（如有）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. Elements of your own in place of a kind, or beside it, such as Cu+ Mo+ Na-: a plus for those that are enriched, a minus for depleted ones.</source>
        <translation>可选。代替或补充矿床类型的自选元素，如 Cu+ Mo+ Na-：富集者用加号，亏损者用减号。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Polygons with rank, priority (0 to 100), place and degrees of the peak, area, percentiles, leading elements, observed and expected values, nearest deposit. Labelled with their ranks and coloured by priority.</source>
        <translation>带有名次、优先级（0 到 100）、峰值位置及经纬度、面积、百分位、主导元素、观测值与预期值、最近矿床的多边形。以名次标注，按优先级着色。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Report on targets</source>
        <translation>靶区报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. The list, the elements of each target, and how each priority is made; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。列表、各靶区的元素以及各优先级如何得出；可离线打开。数字以 JSON 存于其旁。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Optional. An overview with the ranks, then a page for each target: map, elements as bars, coordinates in the system of the map and in degrees, nearest deposit, and room for notes.</source>
        <translation>可选。带名次的总览，随后每个靶区一页：地图、元素条形图、地图坐标系坐标与经纬度、最近矿床和记录栏。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Targets listed</source>
        <translation>列出的靶区</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Number of targets written.</source>
        <translation>写出的靶区数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Targets found</source>
        <translation>找到的靶区</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Number before the list ended.</source>
        <translation>列表截断前的数目。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Lowest score of a target.</source>
        <translation>靶区的最低得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>Best priority</source>
        <translation>最高优先级</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>That of the first rank.</source>
        <translation>第一名的优先级。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>{field} is missing: choose the field of {layer} that names the rock.</source>
        <translation>缺少 {field}：请选择 {layer} 中给出岩石名称的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>The field atlas could not be written: {why}</source>
        <translation>无法写出野外图册：{why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/targets.py"/>
        <source>In the sum that ranks; no unit, 0 leaves it out. {what} Default {number}.</source>
        <translation>在排序总和中的权重；无单位，0 表示不计。{what}默认 {number}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Thresholds of elements</source>
        <translation>元素阈值</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>geochemistry,threshold,background,anomaly,tukey,boxplot,mad,probability plot,sinclair,concentration-area,classes,mineral exploration</source>
        <translation>地球化学,阈值,背景,异常,tukey,箱线图,mad,概率图,sinclair,含量-面积,类别,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Tells above which value each element, or a score, is anomalous: by Tukey&apos;s upper fence, the median and two median absolute deviations, the bends of the log-probability plot, the breaks of the concentration-area relation, and a percentile. The report shows histogram, box plot and probability plot of each with these thresholds, says where the methods disagree, and how many known deposits each class holds. The chosen method makes the classes. Cancel stops within two seconds and leaves no file.</source>
        <translation>给出各元素或分数高于何值为异常：Tukey 上限、中位数加两倍绝对中位差、对数概率图拐点、含量-面积关系拐点和百分位数。报告显示各元素的直方图、箱线图和概率图及这些阈值，说明各方法在何处不一致，以及每个类别含多少已知矿床。所选方法用于划分类别。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Survey or score rasters</source>
        <translation>测区或分数栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>One raster with a band for each element, or one raster for each, or a score raster; any units. Either these or sample points. Percentiles of scores are left out.</source>
        <translation>每个元素一个波段的栅格，或每个元素一个栅格，或分数栅格；单位不限。与采样点二选一。分数的百分位数波段不计。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Points, one a sample, with their analyses as fields. Either these or rasters.</source>
        <translation>点图层，每个样品一个点，分析值为字段。与栅格二选一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Fields of the sample points with the analyses. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>采样点中含分析值的字段。留空（默认）：所有看起来像分析值的字段，标识和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Method of the classes</source>
        <translation>分类方法</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>All methods are reported; this one makes the classes. {tukey} (default): third quartile plus one and a half interquartile ranges. {median_mad}: median plus two median absolute deviations. {log_probability}: where the lines through it bend, up to three classes above the background. {concentration_area}: where the lines through that relation meet. {percentile}: the one that is chosen below.</source>
        <translation>报告包含所有方法；此项用于划分类别。{tukey}（默认）：第三四分位数加一倍半四分位距。{median_mad}：中位数加两倍绝对中位差。{log_probability}：折线的拐点，背景之上最多三类。{concentration_area}：该关系折线的相接处。{percentile}：下面所选的百分位数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Of the method of that name; default 98, above which 2 % of the values lie whatever they are.</source>
        <translation>用于同名方法；默认 98，其上总有 2 % 的数值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>What fences, medians and probabilities are taken of. {auto} (default): logarithms of elements that are skewed, others as they are. {log}: logarithms. {linear}: values as they are.</source>
        <translation>上限、中位数和概率所依据的数值。{auto}（默认）：偏斜的元素取对数，其余按原值。{log}：取对数。{linear}：按原值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional. How many of them each class holds is told; thresholds do not depend on them.</source>
        <translation>可选。说明每个类别含多少个；阈值与它们无关。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional, for rasters. GeoTIFF with a band for each element: how many thresholds lie below the value, 0 for the background. A style file lies beside it.</source>
        <translation>可选，用于栅格。每个元素一个波段的 GeoTIFF：数值之下有几个阈值，背景为 0。旁边有样式文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Classes of samples</source>
        <translation>样品类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional, for samples. The samples with their values, and for each element a field with its class.</source>
        <translation>可选，用于样品。样品及其数值，每个元素另有一个类别字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Table of thresholds</source>
        <translation>阈值表</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional. Table with element, method, scale, threshold and the share of the values above it (0 to 1).</source>
        <translation>可选。含元素、方法、尺度、阈值及其上数值比例（0 至 1）的表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Threshold report</source>
        <translation>阈值报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Optional. All thresholds, the distributions with these in them, where methods disagree, and the classes; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。全部阈值、带阈值的分布图、各方法不一致之处以及类别；可离线打开。数字以 JSON 存于其旁。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Of each element by the chosen method.</source>
        <translation>各元素按所选方法的阈值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Without a threshold</source>
        <translation>没有阈值</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Names of the elements of which the chosen method gives none, with commas between them.</source>
        <translation>所选方法未给出阈值的元素名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Methods disagree</source>
        <translation>方法不一致</translation>
    </message>
    <message>
        <location filename="../processing_provider/thresholds.py"/>
        <source>Names of the elements on which methods disagree more than tenfold in the share of the values above.</source>
        <translation>各方法在高于阈值的数值比例上相差超过十倍的元素名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Train model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>geochemistry,anomaly,background,gan,autoencoder,deep learning,mineral exploration</source>
        <translation>地球化学,异常,背景,gan,自编码器,深度学习,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Learns the geochemical background of a survey from its rasters, for the algorithm that scores anomalies. No known deposits are needed, and none should be excluded if the result is to be evaluated on them: that would flatter it. The log shows the loss of each epoch, the device and the time left. Cancel stops within two seconds; the last complete epoch is kept in a checkpoint beside the model file, from which training can go on, unless a cluster trains.</source>
        <translation>从调查栅格学习地球化学背景，供异常评分算法使用。不需要已知矿床；若要用已知矿床评价结果，则不应在训练时排除它们，否则评价结果会偏乐观。日志显示每个轮次的损失、设备和剩余时间。取消后两秒内停止；最后一个完整轮次保存在模型文件旁的检查点中，可由此继续训练（由集群训练时除外）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. Pixels without a value in any band are left out, and so are numbers that stand for none though the file does not state it, such as -9999; the log names them. &apos;Interpolate samples&apos; makes one of sample points, &apos;Stack layers&apos; of polygons and lines.</source>
        <translation>每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。格网不同的图层会对齐到第一个图层，日志说明对齐方式。任一波段无值的像素不参与计算；文件未声明但代表无值的数字（如 -9999）也不参与，日志会列出它们。“样品插值”可由采样点生成这样的栅格，“图层叠栈”可由多边形和线生成。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>{balanced} (default): small convolutional networks, windows of 8 pixels, minutes on a laptop. {fast}: smaller and shorter still, for a first look. {reference}: the published networks and schedule, windows of 16 pixels, hours without a graphics card.</source>
        <translation>{balanced}（默认）：小型卷积网络，8 像素的窗口，笔记本电脑上几分钟。{fast}：更小、更快，用于初步了解。{reference}：论文发表的网络和训练方案，16 像素的窗口，没有显卡时需数小时。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Side of the square windows, pixels, 4 to 64; empty (default): that of the preset.</source>
        <translation>方形窗口的边长，像素数，4 至 64；留空（默认）：采用预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Epochs at most</source>
        <translation>最大轮次数</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>At most this many epochs of the first step, in which autoencoder and generators train together. It stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}.</source>
        <translation>第一阶段的最大轮次数，此阶段同时训练自编码器和生成器。损失趋于平稳时停止，保留最佳轮次。留空（默认）：{epochs}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Of everything random; default 0. Another seed gives a slightly different model.</source>
        <translation>用于所有随机过程；默认 0。换一个种子，模型会略有不同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Epochs of the guided step at most</source>
        <translation>引导阶段的最大轮次数</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>At most this many epochs of the second step, in which the encoder is guided by the generator. It stops when its loss levels off, and the best epoch is kept. Empty (default): {epochs}.</source>
        <translation>第二阶段的最大轮次数，此阶段由生成器引导编码器。损失趋于平稳时停止，保留最佳轮次。留空（默认）：{epochs}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows in an epoch</source>
        <translation>每轮次的窗口数</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows drawn in each epoch; empty (default): those of the preset.</source>
        <translation>每个轮次抽取的窗口数；留空（默认）：采用预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows in a batch; empty (default): that of the preset. Fewer need less memory.</source>
        <translation>每批的窗口数；留空（默认）：采用预设值。窗口越少，占用内存越少。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Latent size</source>
        <translation>潜空间维数</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Numbers that a window is encoded in; empty (default): that of the preset.</source>
        <translation>将一个窗口编码成多少个数；留空（默认）：采用预设值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Of the first step, the second takes half; empty (default): that of the preset. Make it smaller if training diverges.</source>
        <translation>第一阶段的学习率，第二阶段取其一半；留空（默认）：采用预设值。训练发散时请减小。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Weight of the feature loss</source>
        <translation>特征损失的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Weight in the second step of the discriminator&apos;s features; default 1.</source>
        <translation>判别器特征在第二阶段的权重；默认 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Windows with a smaller share of pixels with values do not train; 0.01 to 1, default 0.5.</source>
        <translation>有值像素占比低于此值的窗口不参与训练；0.01 至 1，默认 0.5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan checkpoint (*.checkpoint);;All files (*)</source>
        <translation>Geo-Hgan 检查点 (*.checkpoint);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The file that a cancelled or failed training left beside its model file (model.geohgan.checkpoint). Only epochs, learning rate, weight of the feature loss, windows in an epoch, batch size, device and threads may differ from that run; give everything else as before.</source>
        <translation>可选。被取消或失败的训练在其模型文件旁留下的文件（model.geohgan.checkpoint）。与那次运行相比，只有轮数、学习率、特征损失的权重、每轮窗口数、批大小、设备和线程可以不同；其余请与之前一致。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan model (*.geohgan)</source>
        <translation>Geo-Hgan 模型 (*.geohgan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>The trained model: one file with networks, band names, scaling, history, and the values of up to 8192 pixels of the training area, which scoring compares with.</source>
        <translation>训练好的模型：一个文件，含网络、波段名称、缩放参数、训练过程，以及训练区内最多 8192 个像素的数值，供评分时比较。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Training report</source>
        <translation>训练报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The losses as curves, and what was trained on; opens offline in any browser.</source>
        <translation>可选。损失曲线和训练所用的数据；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Autoencoder loss</source>
        <translation>自编码器损失</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Mean loss of the autoencoder in the first step&apos;s best epoch, which is kept, scaled units squared.</source>
        <translation>自编码器在第一阶段最佳轮次（即保留的轮次）的平均损失，缩放后单位的平方。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Reconstruction loss</source>
        <translation>重构损失</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Mean loss of the reconstruction in the second step&apos;s best epoch, which is kept, scaled units squared.</source>
        <translation>第二阶段最佳轮次（即保留的轮次）的平均重构损失，缩放后单位的平方。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>choose a smaller {PATCH_SIZE}, 4 at least</source>
        <translation>请为 {PATCH_SIZE} 选择更小的值，不小于 4</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>The model is {path}. &apos;Score anomalies&apos; starts with it.</source>
        <translation>模型在 {path}。“异常评分”将默认使用它。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>A checkpoint keeps the last complete epoch: to go on, run it again with {parameter} (advanced) set to {file}</source>
        <translation>检查点保存了最后一个完整的轮次：要继续，请将 {parameter}（高级）设为 {file} 后再次运行</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>{number} with {preset}</source>
        <translation>{preset} 为 {number}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>the map units of the raster</source>
        <translation>栅格的地图单位</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the distance {distance} is larger than the raster; it is in {unit}.</source>
        <translation>{label}：距离 {distance} 大于栅格；其单位为{unit}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: {layer} has no features with a geometry: choose another layer. If it is a table with coordinates, make points of it with the tool &apos;Create points layer from table&apos;.</source>
        <translation>{label}：{layer} 没有带几何图形的要素：请选择其他图层。如果它是带坐标的表格，请用工具“从表格创建点图层”生成点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: {number:,} of {count:,} features of {layer} lie elsewhere than in {place}, and have no effect.</source>
        <translation>{label}：{layer} 的 {count:,} 个要素中有 {number:,} 个不在 {place}，不起作用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the field {field} of {layer} is empty in {area}.</source>
        <translation>{label}：{layer} 的字段 {field} 在 {area} 内为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: the field {field} of {layer} has {count} different values in {area}, and each would be a band. It looks like an identifier: choose one with {most} classes or fewer.</source>
        <translation>{label}：{layer} 的字段 {field} 在 {area} 内有 {count} 个不同的值，每个值都会成为一个波段。它看似标识符：请选择类别不超过 {most} 个的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{area} or within {distance} of it</source>
        <translation>{area} 或其周围 {distance} 范围</translation>
    </message>
    <message>
        <location filename="../processing_provider/vector_inputs.py"/>
        <source>{label}: none of the {count} features of {layer} lies in {place}: choose the layer of this area, and see that it has the right coordinate reference system.</source>
        <translation>{label}：{layer} 的 {count} 个要素均不在 {place} 内：请选择本区的图层，并确认其坐标参考系正确。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Geo-Hgan: beside its peers</source>
        <translation>Geo-Hgan：与同类方法并列</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Geo-Hgan and twelve other detectors on one survey, in one figure: trains and scores with Geo-Hgan, scores with the seven deep detectors that its paper compares itself with and with five classic ones, and draws the ROC curves of all against the known deposits. Minutes on a laptop; the log says before it starts about how long. Cancel stops within two seconds.</source>
        <translation>在同一勘查数据上、同一张图中比较 Geo-Hgan 与其他十二种检测器：用 Geo-Hgan 训练和评分，用其论文所对比的七种深度检测器和五种经典检测器评分，并针对已知矿床绘制全部 ROC 曲线。笔记本电脑上几分钟；日志在开始前说明大约需要多久。取消后两秒内停止。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are compared. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>比较得分时，与已知矿床的距离不超过此值的像元计为矿床。采用第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Optional. Windows and pixels on these features are not learnt from. Comparing on deposits that were excluded is too optimistic, and the report then says so.</source>
        <translation>可选。不从位于这些要素上的窗口和像素学习。用已排除的矿床来比较会过于乐观，报告会予以说明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Windows and pixels nearer than this to them are not learnt from. Map units of the first raster; 0 (default) leaves out those that touch one.</source>
        <translation>不从与其距离小于此值的窗口和像素学习。采用第一个栅格的地图单位；0（默认）排除触及要素的窗口和像素。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation>每个元素一个波段的栅格，或每个元素一个栅格，或两者兼有；单位不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Points, lines or polygons in any coordinate reference system. They take no part in training; the scores are held against them.</source>
        <translation>任意坐标参考系的点、线或多边形。它们不参与训练，用于衡量各得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Of Geo-Hgan. fast (default): about as long a training as the other detectors have. balanced: minutes on a laptop. reference: the published networks and schedule, hours without a graphics card.</source>
        <translation>用于 Geo-Hgan。fast（默认）：训练长度与其他检测器大致相同。balanced：笔记本电脑上几分钟。reference：论文发表的网络和训练方案，没有显卡时需数小时。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>ROC curves and AUC of all scores in one figure; opens offline in any browser.</source>
        <translation>所有得分的 ROC 曲线和 AUC，绘于同一张图；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>One row a score, the largest AUC first.</source>
        <translation>每个得分一行，AUC 最大者在前。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Comparison of scores, report</source>
        <translation>得分比较，报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/beside_its_peers.model3"/>
        <source>Comparison of scores, table</source>
        <translation>得分比较，表格</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Geo-Hgan: from the laboratory to targets</source>
        <translation>Geo-Hgan：从实验室到靶区</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The whole desk in one step: what duplicates, standards and blanks say of each element, sheets or laboratories brought to one level, thresholds an element at a time, a stack of element grids, the transform and the bands to train with, a model of the background, a score of every pixel and its thresholds, high-confidence anomalies, and a ranked list of targets with an atlas for the field. Steps that a survey has nothing for are left out. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成全部案头工作：重复样、标准样和空白样对每个元素的评定，图幅或实验室调平到同一水平，逐个元素的阈值，元素网格栅格栈，训练所用的变换和波段，背景模型，每个像元的得分及其阈值，高置信度异常，以及带野外图册的靶区排序列表。调查没有相应资料的步骤会跳过。取消后两秒内停止；先前步骤写入的内容保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Side of the square cells. Empty (default): half the usual distance between neighbouring samples.</source>
        <translation>方形像元的边长。留空（默认）：相邻样品常见间距的一半。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. Table or points with the analyses of duplicates, standards or blanks beside each other; it may be the samples themselves. What they say of each element is repeated by the later steps. Empty (default): quality control is left out.</source>
        <translation>可选。含重复样、标准样或空白样分析值的表或点；也可以就是样品本身。后续步骤会复述它们对各元素的说明。留空（默认）：略去质量控制。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Each becomes a band of its name. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>存放分析结果的字段：数值，或以小于号表示低于检出限的文本。每个字段成为一个同名波段。留空（默认）：所有看似分析结果的字段，标识符和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. Field of the samples that names the sheet, laboratory or campaign of each: these are brought to one level along their common borders. Empty (default): nothing is levelled.</source>
        <translation>可选。样品中给出各自图幅、实验室或批次名称的字段：沿共同边界将其调到同一水平。留空（默认）：不作调平。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field of that table that tells standards and blanks from samples.</source>
        <translation>该表中区分标准样、空白样与样品的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. They take no part in training; the nearest one is told of each target, and a target that is far from all of them counts as new.</source>
        <translation>可选。任意坐标参考系的点、线或多边形。它们不参与训练；会给出每个靶区最近的矿床，远离所有矿床的靶区视为新靶区。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field of that table that is the same for an original and its duplicate, and for no other sample.</source>
        <translation>该表中原样与其重复样取值相同、而其他样品都不同的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Balanced (default): minutes on a laptop. Fast: for a first look. As published: the published networks and schedule, hours without a graphics card.</source>
        <translation>均衡（默认）：在笔记本电脑上需几分钟。快速：用于初步了解。按原文：采用原文的网络和训练安排，没有显卡时需数小时。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>A kind of deposit: where its pathfinder elements are enriched, scores rise, and targets rank higher. Nothing in particular (default): whatever is unusual.</source>
        <translation>矿床类型：其指示元素富集之处得分升高，靶区排名靠前。不特别指定（默认）：凡不寻常之处。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The highest so many percent of the area are outlined as targets; default 2.</source>
        <translation>将面积中最高的这一百分比圈为靶区；默认 2。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>What the stack holds, which bands were left out of the training, and why; opens offline.</source>
        <translation>栅格栈的内容、哪些波段未参与训练及其原因；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>GeoTIFF with the score where a pixel is a high-confidence anomaly.</source>
        <translation>GeoTIFF，高置信度异常像素处为其得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>What was done to each element and what to doubt, cross-validated; opens offline.</source>
        <translation>各元素的处理方式和存疑之处，经交叉验证；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>GeoTIFF with a band for each element, for training and scoring again.</source>
        <translation>每个元素一个波段的 GeoTIFF，可再次用于训练和评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Box plots before and after, and what was left alone; opens offline. Not written without groups.</source>
        <translation>调平前后的箱线图以及未作改动之处；可离线打开。没有分组时不写出。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>What duplicates, standards and blanks say of each element; opens offline. Not written without them.</source>
        <translation>重复样、标准样和空白样对各元素的说明；可离线打开。没有它们时不写出。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>GeoTIFF: the metrics, and as its last band the percentile (0 to 100).</source>
        <translation>GeoTIFF：各指标，最后一个波段为百分位（0 至 100）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. GeoTIFF with a band for each metric: how many thresholds lie below the value, 0 for the background.</source>
        <translation>可选。每个指标一个波段的 GeoTIFF：有多少阈值低于该值，0 为背景。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>All thresholds of each metric of the score, and where methods disagree; opens offline.</source>
        <translation>得分各指标的全部阈值及各方法的分歧之处；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>PDF: an overview with the ranks, then a page for each target, with room for notes.</source>
        <translation>PDF：带排名的总览，然后每个靶区一页，留有记录空间。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The list, the elements of each target, and how each priority is made; opens offline.</source>
        <translation>列表、各靶区的元素以及各优先级如何得出；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Polygons with rank, priority (0 to 100), leading elements and nearest deposit.</source>
        <translation>多边形，含排名、优先级（0 至 100）、主导元素和最近的矿床。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Optional. The samples with, for each element, a field with its class by Tukey&apos;s upper fence: 0 for the background, 1 above it.</source>
        <translation>可选。样品，每个元素有一个按 Tukey 上限划分的类别字段：0 为背景，1 为高于上限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>All thresholds of each element, the distributions with these in them, and where methods disagree; opens offline.</source>
        <translation>每个元素的全部阈值、标有阈值的分布及各方法的分歧之处；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>The trained model, for scoring other rasters with the same bands.</source>
        <translation>训练好的模型，可为波段相同的其他栅格评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Duplicates, standards and blanks</source>
        <translation>重复样、标准样和空白样</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field with the kind</source>
        <translation>类型字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Field with the pair</source>
        <translation>成对字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Classes of the score</source>
        <translation>得分类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/laboratory_to_targets.model3"/>
        <source>Thresholds of the score, report</source>
        <translation>得分阈值报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Geo-Hgan: samples to anomalies</source>
        <translation>Geo-Hgan：从样品到异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>What makes an anomaly. Published criteria (default): the two of AnomFilter. Top share: the highest cells. Concentration-area: those above the highest break of that relation. Prediction-area: those above the crossing of that plot, by the known deposits.</source>
        <translation>什么算作异常。已发表的准则（默认）：AnomFilter 的两条。最高比例：分数最高的像元。浓度-面积：高于该关系最高拐点的像元。预测-面积：按已知矿床，高于该图交点的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Of Top share: the percent of the cells that remain; default 5.</source>
        <translation>用于“最高比例”：保留的像元百分比；默认 5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>The whole way from samples in one step: interpolates them into a stack of element grids, explores it for the transform and the bands to train with, trains a model on the background, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成从样品开始的全过程：将样品插值为元素格网的栅格栈，通过数据探查确定变换和训练所用的波段，用背景训练模型，为每个像素评分，用已知矿床检验得分，并按最佳指标筛选高置信度异常。取消后两秒内停止；已完成步骤写出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>What stands for a value that is written with a less-than sign, as a negative number or as 0; the default is half the detection limit. Codes such as -9999 always stand for no value.</source>
        <translation>用什么代替以小于号、负数或 0 表示的数值；默认为检出限的一半。-9999 之类的代码始终表示无值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the stack; 0 (default): the cells that it touches.</source>
        <translation>评价得分时，与已知矿床的距离不超过此值的像元计为矿床。采用栅格栈的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. They take no part in training; they choose the best metric and measure it. Without them the scores are not evaluated, and the first metric is filtered.</source>
        <translation>可选。任意坐标参考系的点、线或多边形。它们不参与训练，而用于选出最佳指标并加以衡量。没有它们时不评价得分，并对第一个指标进行筛选。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>Smoothing multiquadric (default): smooth surfaces that may pass by the samples a little. Inverse distance weighting: of the nearest samples, with a dot about each. Triangulation: exact at each sample. Ordinary kriging: with a variogram that is fitted to each element; the slowest.</source>
        <translation>平滑多重二次曲面（默认）：平滑曲面，可略微偏离样品值。反距离加权：由最近的样品计算，每个样品周围有一个斑点。三角剖分：在每个样品处精确。普通克里金：对每个元素拟合变差函数；最慢。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>ROC curves and the AUC of each metric; opens offline in any browser.</source>
        <translation>各指标的 ROC 曲线和 AUC；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>GeoTIFF with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation>GeoTIFF，高置信度异常像素的值为最佳指标的得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>One point for each such pixel, with score, percentile (0 to 100) and distance.</source>
        <translation>每个此类像素一个点，含得分、百分位（0 至 100）和距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/samples_to_anomalies.model3"/>
        <source>GeoTIFF: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation>GeoTIFF：六项指标，最后一个波段为百分位（0 至 100）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Geo-Hgan: from local singularity to targets</source>
        <translation>Geo-Hgan：从局部奇异性到靶区</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>For weak anomalies, under cover or on ground whose level changes: the local singularity index of each element, which tells what is enriched against its surroundings, a model of these indices, a score of every pixel where several of them are unusual together, what it is worth on known deposits, its thresholds, and a ranked list of targets with an atlas for the field. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>用于覆盖层下或水平变化地区的弱异常：每个元素的局部奇异性指数（显示相对周围的富集），这些指数的模型，多个指数同时异常之处的像元得分，得分在已知矿床上的效果及其阈值，以及带野外图册的靶区排序列表。取消后两秒内停止；先前步骤写入的内容保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>评价得分时，与已知矿床的距离不超过此值的像元计为矿床。采用第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Optional. Points, lines or polygons in any coordinate reference system. They take no part in training; the scores are evaluated on them, the nearest one is told of each target, and a target that is far from all of them counts as new.</source>
        <translation>可选。任意坐标参考系的点、线或多边形。它们不参与训练；用于评价得分，会给出每个靶区最近的矿床，远离所有矿床的靶区视为新靶区。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>GeoTIFF with the index of each element: below 2 is enriched, above 2 depleted.</source>
        <translation>含每个元素指数的 GeoTIFF：低于 2 为富集，高于 2 为亏损。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>Maps, percentiles and errors of the index, and how straight its power laws are; opens offline.</source>
        <translation>指数的图、百分位数和误差，及其幂律的平直程度；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/singularity_to_targets.model3"/>
        <source>The trained model, for scoring other indices of the same elements.</source>
        <translation>训练好的模型，可为相同元素的其他指数评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Geo-Hgan: source area to target prospectivity</source>
        <translation>Geo-Hgan：从源区到目标区成矿远景</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>The last third of the method in one step: finds the high-confidence anomalies of a source area, as &apos;Geo-Hgan: survey to anomalies&apos; does, and maps the prospectivity of a target area from its known deposits with these anomalies as further positives, and without them. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成该方法的后三分之一：按“Geo-Hgan：从勘查数据到异常”的方式找出源区的高置信度异常，再根据目标区的已知矿床编制其成矿远景图，分别以这些异常作为补充正样本和不使用这些异常。取消后两秒内停止；已完成步骤写出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Cells within this distance of a known deposit count as deposit, in either area. Map units of its first raster; 0 (default): the cells that it touches.</source>
        <translation>与已知矿床的距离不超过此值的像元计为矿床，两个区均如此。采用各区第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>What learns the deposits: a random forest (default), gradient boosting, logistic regression, a support vector machine, or a small convolutional network on windows.</source>
        <translation>用什么学习矿床特征：随机森林（默认）、梯度提升、逻辑回归、支持向量机，或基于窗口的小型卷积网络。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Parts of the target area that are held out in turn; no more than it has known deposits. Default 5.</source>
        <translation>目标区依次留出的份数；不超过其已知矿床数。默认 5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Where anomalies are sought: one raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation>在其中寻找异常：每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Points, lines or polygons in any coordinate reference system: what the classifier learns from, and is cross-validated against.</source>
        <translation>任意坐标参考系的点、线或多边形：分类器从中学习，并以其进行交叉验证。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Where prospectivity is mapped: the same bands as the source area, in any order.</source>
        <translation>编制成矿远景图的区域：波段与源区相同，顺序不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>GeoTIFF of the target area: how likely a deposit is, 0 to 1, learnt from known deposits and anomalies.</source>
        <translation>目标区的 GeoTIFF：矿床存在的可能性，0 至 1，由已知矿床和异常学习得到。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Cross-validated AUC with the anomalies and without; opens offline in any browser.</source>
        <translation>使用异常和不使用异常的交叉验证 AUC；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>The same, learnt from the known deposits alone.</source>
        <translation>同上，仅由已知矿床学习得到。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>How well each metric finds the known deposits of the source area; opens offline in any browser.</source>
        <translation>各指标识别源区已知矿床的效果；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>GeoTIFF of the source area with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation>源区的 GeoTIFF，高置信度异常像素的值为最佳指标的得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>GeoTIFF of the source area: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation>源区的 GeoTIFF：六项指标，最后一个波段为百分位（0 至 100）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Folds of the cross-validation</source>
        <translation>交叉验证的折数</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Survey rasters of the source area</source>
        <translation>源区的调查栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Known deposits of the source area</source>
        <translation>源区的已知矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/source_to_target.model3"/>
        <source>Known deposits of the target area</source>
        <translation>目标区的已知矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Geo-Hgan: from stream sediments to targets</source>
        <translation>Geo-Hgan：从水系沉积物到靶区</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>The desk for stream sediments in one step: what duplicates, standards and blanks say of each element, sheets or laboratories brought to one level, thresholds an element at a time, the catchment of each sample and a stack of the contents over these, the transform and the bands to train with, a model of the background, a score of every pixel and its thresholds, and a ranked list of targets with an atlas for the field. Steps that a survey has nothing for are left out. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成水系沉积物的案头工作：重复样、标准样和空白样对每个元素的评定，图幅或实验室调平到同一水平，逐个元素的阈值，每个样品的汇水盆地及其含量栅格栈，训练所用的变换和波段，背景模型，每个像元的得分及其阈值，以及带野外图册的靶区排序列表。调查没有相应资料的步骤会跳过。取消后两秒内停止；先前步骤写入的内容保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Side of the square cells of the stack: larger ones than those of the elevations, such as 100 m, train and score faster. Empty (default): those of the elevations.</source>
        <translation>栅格栈方形像元的边长：大于高程像元（如 100 米）时训练和评分更快。留空（默认）：与高程像元相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Off (default). On: what contents have beyond the median of the survey is multiplied by the area upstream over that of a source of 1 km² (Hawkes 1976), so that catchments of different size compare.</source>
        <translation>关闭（默认）。开启：含量超出调查中位数的部分乘以上游面积与 1 km² 源区面积之比（Hawkes 1976），使不同大小的汇水盆地可比。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Points, one a sample of stream sediment, with their analyses as fields. Any coordinate reference system.</source>
        <translation>点图层，每点为一个水系沉积物样品，分析结果为字段。坐标参考系不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>A polygon for each sample, with its fields, its areas, how far the sample was moved to a stream, and what to doubt.</source>
        <translation>每个样品一个多边形，含其字段、面积、样品移到河流的距离及存疑之处。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/streams_to_targets.model3"/>
        <source>Areas, how far samples were moved, what to doubt, and what was done about dilution; opens offline.</source>
        <translation>面积、样品移动距离、存疑之处及稀释的处理；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>Geo-Hgan: survey to anomalies</source>
        <translation>Geo-Hgan：从勘查数据到异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>The whole way in one step: trains a model on the background of a survey, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成全过程：用勘查数据的背景训练模型，为每个像素评分，用已知矿床检验得分，并按最佳指标筛选高置信度异常。取消后两秒内停止；已完成步骤写出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>Optional. Windows on these features do not train. Evaluating on deposits that were excluded is too optimistic, and the report then says so.</source>
        <translation>可选。位于这些要素上的窗口不参与训练。用已排除的矿床来评价会过于乐观，报告会予以说明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/ready_models/survey_to_anomalies.model3"/>
        <source>Windows nearer than this to them do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation>与其距离小于此值的窗口不参与训练。采用第一个栅格的地图单位；0（默认）只排除触及要素的窗口。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Scheduler file</source>
        <translation>调度器文件</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>File of Dask&apos;s configuration</source>
        <translation>Dask 配置文件</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Dask scheduler (default: none)</source>
        <translation>Dask 调度器（默认：无）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Address or scheduler file of a Dask cluster, whose workers then compute the blocks of maps and train models; empty for this machine. The environment variable {variable} goes before it.</source>
        <translation>Dask 集群的地址或调度器文件，届时由其工作进程计算地图的各分块并训练模型；留空则使用本机。环境变量 {variable} 优先于此处。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Security (default: none)</source>
        <translation>安全（默认：无）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>A file of Dask&apos;s configuration (YAML) with the certificates of an encrypted cluster. Without them a Dask scheduler trusts whoever reaches it.</source>
        <translation>含有加密集群证书的 Dask 配置文件（YAML）。没有证书时，Dask 调度器信任任何能访问它的人。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>No scheduler is named: all is computed on this machine.</source>
        <translation>未指定调度器：全部在本机计算。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Looking for workers…</source>
        <translation>正在查找工作进程…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/cluster_options.py"/>
        <source>Test of the Dask cluster</source>
        <translation>测试 Dask 集群</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Geo-Hgan diagnostics</source>
        <translation>Geo-Hgan 诊断</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Copy this into an issue when something fails. Passwords are left out, and your home folder stands as ~; look through it all the same before you make it public.</source>
        <translation>出现故障时将此复制到问题报告中。密码已略去，主文件夹以 ~ 表示；公开之前仍请通读一遍。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Asking QGIS and the engine…</source>
        <translation>正在询问 QGIS 和引擎…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/diagnostics.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Top percent of the area</source>
        <translation>面积最高的百分比</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Fewest cells of a polygon</source>
        <translation>多边形的最少像元数</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Draw the layer as a heatmap</source>
        <translation>将图层绘制为热力图</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Save as anomaly polygons…</source>
        <translation>另存为异常多边形…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>&amp;Top</source>
        <translation>最高(&amp;T)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>of the area</source>
        <translation>的面积</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Polygons of at &amp;least</source>
        <translation>多边形至少(&amp;L)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>cells ({area} km²)</source>
        <translation>个像元（{area} km²）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>The layer is not drawn from its percentiles alone: a threshold cannot be seen in it.</source>
        <translation>该图层并非只按其百分位绘制：无法在其中显示阈值。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>All of the area is shown. Lower the share to see its highest scores alone.</source>
        <translation>已显示全部面积。减小占比可只看最高的得分。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/area_panel.py"/>
        <source>Scores from about {score} up</source>
        <translation>得分约 {score} 及以上</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/contributions_reader.py"/>
        <source>{file} is no contributions raster of this version.</source>
        <translation>{file} 不是本版本的贡献栅格。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>Inspect scores</source>
        <translation>查看得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>Pick a place on the map</source>
        <translation>在地图上选取位置</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>{layer} cannot be brought into the coordinate reference system of the scores.</source>
        <translation>{layer} 无法转换到得分的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>No layer has scores: run &apos;Score anomalies&apos; or add its raster to the project.</source>
        <translation>没有含得分的图层：请运行“异常评分”，或将其栅格添加到工程。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>Click or drag on the map, or walk over it with the arrow keys.</source>
        <translation>在地图上单击或拖动，或用方向键移动。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/dock.py"/>
        <source>This place has no score: a band of the survey has no value here.</source>
        <translation>该处没有得分：调查的某个波段在此无值。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/histogram.py"/>
        <source>Histogram of the scores</source>
        <translation>得分直方图</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/histogram.py"/>
        <source>Scores from {low} to {high}; those from {threshold} up are coloured.</source>
        <translation>得分从 {low} 到 {high}；{threshold} 及以上的着色显示。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/inspection.py"/>
        <source>{file} has no scores.</source>
        <translation>{file} 没有得分。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/layer_choices.py"/>
        <source>{file}, beside the scores</source>
        <translation>{file}，与得分在同一文件夹</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/layer_choices.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Which elements drive the score is in its contributions: tick &apos;Show what makes places anomalous&apos; in &apos;Score anomalies&apos;, or choose their raster above.</source>
        <translation>哪些元素主导得分见其贡献：请在“异常评分”中勾选“显示哪些元素使某处异常”，或在上方选择贡献栅格。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Scores of the place</source>
        <translation>该处的得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Higher than</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Elements that drive the score</source>
        <translation>决定得分的元素</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Elements: to the right more than expected, to the left less</source>
        <translation>元素：向右高于预期，向左低于预期</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Scores around the place</source>
        <translation>该处周围的得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Leading element there</source>
        <translation>该处的主导元素</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>{name} {score}: percentile {percentile:.1f}, in the top {top:.1f} % of the area</source>
        <translation>{name} {score}：百分位 {percentile:.1f}，位于面积最高的 {top:.1f} % 之内</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Sought: {what}</source>
        <translation>要找：{what}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>{count} others</source>
        <translation>其他 {count} 个</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Scores in the window of {size} x {size} cells around the place; arrow keys move it.</source>
        <translation>该处周围 {size} x {size} 像元窗口内的得分；用方向键移动。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>{size} x {size} cells</source>
        <translation>{size} x {size} 像元</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/location_panel.py"/>
        <source>Nearest known deposit: {where}{name}</source>
        <translation>最近的已知矿床：{where}{name}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>NE</source>
        <translation>东北</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>SE</source>
        <translation>东南</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>SW</source>
        <translation>西南</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>NW</source>
        <translation>西北</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>Save as anomaly polygons</source>
        <translation>另存为异常多边形</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)</source>
        <translation>GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{file} is open as a layer of the project: choose another name, or remove the layer first.</source>
        <translation>{file} 已作为工程图层打开：请换一个名称，或先移除该图层。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{file} exists already: choose it by its whole name, or another.</source>
        <translation>{file} 已存在：请输入其完整名称，或换一个名称。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>Anomaly polygons, top {top:g} % of the area</source>
        <translation>异常多边形，面积最高的 {top:g} %</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>Anomaly polygons, top {top:g} %</source>
        <translation>异常多边形，最高 {top:g} %</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{found} areas were found, and the first {count} of them are in the file.</source>
        <translation>共找到 {found} 个区域，其中前 {count} 个在文件中。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/polygon_saving.py"/>
        <source>{file} cannot be written: {reason}</source>
        <translation>无法写入 {file}：{reason}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/raster_reader.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>{file} 无法作为栅格打开。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Geo-Hgan models</source>
        <translation>Geo-Hgan 模型</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Score with it…</source>
        <translation>用它评分…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Models that were trained or used lately, and others in their folders. AUC: how well the scores of the model found known deposits when they were last evaluated (0.5 is chance, 1 is perfect).</source>
        <translation>最近训练或使用过的模型，以及其文件夹中的其他模型。AUC：最近一次评价中，模型的得分找到已知矿床的能力（0.5 为随机，1 为完美）。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{name} is no name of a file.</source>
        <translation>{name} 不是文件名。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{file} exists already: choose another name.</source>
        <translation>{file} 已存在：请另选名称。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{file} could not be renamed: {why}</source>
        <translation>无法重命名 {file}：{why}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Delete these files for good?</source>
        <translation>永久删除这些文件？</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>{file} could not be deleted: {why}</source>
        <translation>无法删除 {file}：{why}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/models_dialog.py"/>
        <source>There is none yet: &apos;Train model&apos; makes one.</source>
        <translation>还没有模型：用“训练模型”创建。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>{python} runs the engine, named by {source}. It has all the packages that are needed.</source>
        <translation>引擎由 {python} 运行（由 {source} 指定），所需的包均已具备。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Python of the engine&apos;s environment</source>
        <translation>引擎环境的 Python</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Set up the engine…</source>
        <translation>安装引擎…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>half of the cores</source>
        <translation>核心数的一半</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Folder for outputs</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Python (default: one is looked for)</source>
        <translation>Python（默认：自动查找）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Of an environment that has the engine&apos;s packages; the engine runs apart from QGIS.</source>
        <translation>具备引擎所需包的环境；引擎在 QGIS 之外运行。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>What it stands for that algorithms choose their device themselves. Automatic (default): a graphics card with CUDA where there is one, else the processor.</source>
        <translation>算法的设备为“自动”时所用的设备。自动（默认）：有 CUDA 显卡时用显卡，否则用处理器。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Processor threads (default: half of the cores)</source>
        <translation>处理器线程数（默认：核心数的一半）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>What the algorithms take where their threads are left empty.</source>
        <translation>算法的线程数留空时所用的数目。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Memory limit (GB, default: none)</source>
        <translation>内存上限（GB，默认：不限）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>A run that takes more ends, and says so. Half a gigabyte goes before it has read any data.</source>
        <translation>超过上限的运行会停止并给出提示。读入数据之前就已占用约半个 GB。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Output folder (default: temporary files)</source>
        <translation>输出文件夹（默认：临时文件）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Dialogs offer new files in it; scripts name their own.</source>
        <translation>对话框默认将新文件存入此文件夹；脚本自行指定文件名。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Show the algorithms</source>
        <translation>显示算法</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Style of this layer…</source>
        <translation>此图层的样式…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Map to print…</source>
        <translation>打印地图…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Edit a copy of a workflow</source>
        <translation>编辑工作流的副本</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Map and report as PDF…</source>
        <translation>地图和报告存为 PDF…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Diagnostics…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The algorithms are in the Processing toolbox: enable the Processing plugin.</source>
        <translation>算法在处理工具箱中：请启用 Processing 插件。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Scoring geochemical anomalies needs the engine&apos;s packages, which are yet to be set up.</source>
        <translation>为地球化学异常评分需要引擎的软件包，目前尚未设置。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Set up…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The engine is not ready.</source>
        <translation>引擎尚未就绪。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The engine is ready. Try it on an example survey with hidden deposits.</source>
        <translation>引擎已就绪。请用带有隐伏矿床的示例调查试一试。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Make the example survey</source>
        <translation>生成示例调查</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>The map shows nothing that could be printed: add a layer first, and zoom to it.</source>
        <translation>地图上没有可打印的内容：请先添加图层并缩放至该图层。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>Map and report as PDF</source>
        <translation>地图和报告存为 PDF</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>{file} holds the map and {reports}.</source>
        <translation>{file} 含有地图和 {reports}。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>{file} holds the map alone, as no report was found on its layers: give &apos;Evaluate scores&apos; or &apos;Map prospectivity&apos; a file for the report.</source>
        <translation>{file} 只含地图，因为没有找到关于其图层的报告：请为“评价得分”或“成矿远景制图”指定报告文件。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>The engine&apos;s packages are not set up yet.</source>
        <translation>引擎的包尚未安装。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{python}, named by {source}, runs the engine, and lacks {packages}.</source>
        <translation>引擎由 {python} 运行（由 {source} 指定），但缺少 {packages}。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{python}, named by {source}, runs the engine, and has all the packages that it needs.</source>
        <translation>引擎由 {python} 运行（由 {source} 指定），所需的包均已具备。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Set up the Geo-Hgan engine</source>
        <translation>安装 Geo-Hgan 引擎</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Processor, {size} GB</source>
        <translation>处理器，{size} GB</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Optional, for a computer without internet</source>
        <translation>可选，用于不联网的计算机</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>With the packages for Dask clusters, whose workers compute maps and train models</source>
        <translation>包含用于 Dask 集群的软件包，由集群的工作进程计算地图并训练模型</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Optional, looked for if empty</source>
        <translation>可选，留空则自动查找</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Set up</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Use another Python…</source>
        <translation>使用其他 Python…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Build</source>
        <translation>构建版本</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 包文件夹</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Made with Python</source>
        <translation>创建环境的 Python</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>The engine runs on packages (torch and others) in a Python environment of its own, in {folder}. Nothing is installed into QGIS, and updates of the plugin leave it alone.</source>
        <translation>引擎所需的包（torch 等）装在 {folder} 中单独的 Python 环境里。不会向 QGIS 安装任何内容，更新插件也不会影响它。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Setting up the Geo-Hgan engine</source>
        <translation>正在安装 Geo-Hgan 引擎</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Remove these environments?</source>
        <translation>移除这些环境？</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Only those of other versions</source>
        <translation>仅移除其他版本的</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Removed: {folders}.</source>
        <translation>已移除：{folders}。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Removing Geo-Hgan environments</source>
        <translation>正在移除 Geo-Hgan 环境</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Looking at this computer…</source>
        <translation>正在检查这台计算机…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Looking for the Geo-Hgan engine</source>
        <translation>正在查找 Geo-Hgan 引擎</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>A set-up was interrupted and left {folder}: the next one starts anew.</source>
        <translation>上次安装中断，留下了 {folder}：下次将重新开始。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>No NVIDIA graphics card was found.</source>
        <translation>未找到 NVIDIA 显卡。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{card}, driver {driver}</source>
        <translation>{card}，驱动 {driver}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{card}: update the driver to use the card.</source>
        <translation>{card}：请更新驱动以使用该显卡。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Graphics card ({build}), {size} GB</source>
        <translation>显卡（{build}），{size} GB</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>{python}, which the options named, is no longer used.</source>
        <translation>不再使用选项中指定的 {python}。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>The environment variable {variable} names another Python, which goes before it.</source>
        <translation>环境变量 {variable} 指定了另一个 Python，其优先级更高。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/setup_dialog.py"/>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Choose a raster in the layer panel first: a score, prospectivity or survey raster.</source>
        <translation>请先在图层面板中选择一个栅格：得分、成矿远景或调查栅格。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Style of {layer}</source>
        <translation>{layer} 的样式</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>From {low} % to {high} % of the values</source>
        <translation>取值的 {low} % 到 {high} %</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>From the lowest to the highest value</source>
        <translation>从最低值到最高值</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Blend with the layers below (hillshade)</source>
        <translation>与下方图层混合（山体阴影）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Multiplies the colours with those below, and blurs the cells into each other.</source>
        <translation>将颜色与下方图层相乘，并使像元之间平滑过渡。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>New rasters of this kind get these colours too.</source>
        <translation>以后同类栅格也采用这些颜色。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>The style beside the file, {file}, follows.</source>
        <translation>文件旁的样式 {file} 随之更新。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/style_dialog.py"/>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/task.py"/>
        <source>Cancelled before it began.</source>
        <translation>开始之前已取消。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/waiting.py"/>
        <source>{run} waits until QGIS has a thread for it; at work are: {others}.</source>
        <translation>{run} 正在等待 QGIS 的空闲线程；正在运行的有：{others}。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/waiting.py"/>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/workflows.py"/>
        <source>{model} (copy)</source>
        <translation>{model}（副本）</translation>
    </message>
</context>
</TS>
