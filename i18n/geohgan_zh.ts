<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Geohgan</name>
    <message>
        <location filename="../models/baseline/detectors.py"/>
        <source>it takes all {0} components to hold {1} of the variance</source>
        <translation>需要全部 {0} 个主成分才能达到 {1} 的方差</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>pixels, each the mean of the {0} x {1} pixels around it</source>
        <translation>像素，每个取其周围 {0} x {1} 像素的平均值</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Device: {0}. Transforms: {1}.</source>
        <translation>设备：{0}。变换：{1}。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>a sample of {0} (seed {1}) of</source>
        <translation>{0} 个样本（种子 {1}），抽自</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>, {0} left out near EXCLUDE</source>
        <translation>，EXCLUDE 附近排除 {0} 个</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>{0} learns from {1} {2}.</source>
        <translation>{0} 从 {1} {2} 学习。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>PATCH_SIZE is {0}: it must be 1 (single pixels) or more.</source>
        <translation>PATCH_SIZE 为 {0}：必须为 1（单个像素）或更大。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>MIN_VALID is {0}: a share above 0 and up to 1 is expected.</source>
        <translation>MIN_VALID 为 {0}：应为大于 0 且不超过 1 的占比。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>SEED is {0}: it must be 0 or more.</source>
        <translation>SEED 为 {0}：必须大于或等于 0。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Percentiles written</source>
        <translation>百分位已写出</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>All pixels of the training area have the same values: there is nothing to tell apart.</source>
        <translation>训练区所有像素的值相同：无从区分。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>The training area has {0} pixels to learn from, and {1} are the fewest: use a smaller EXCLUDE_DISTANCE, PATCH_SIZE or MIN_VALID, or a larger MASK.</source>
        <translation>训练区可供学习的像素有 {0} 个，至少需要 {1} 个：请减小 EXCLUDE_DISTANCE、PATCH_SIZE 或 MIN_VALID，或扩大 MASK。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>{0} cannot learn from these bands ({1}): leave out bands that hardly vary, such as elements mostly below detection, or choose another DETECTOR.</source>
        <translation>{0} 无法从这些波段学习（{1}）：请去掉几乎不变的波段，例如大多低于检出限的元素，或选择其他 DETECTOR。</translation>
    </message>
    <message>
        <location filename="../models/baseline/job.py"/>
        <source>Block {0} of {1}, {2}</source>
        <translation>块 {0}/{1}，{2}</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>None of the {0} ANOMALIES lies on SOURCE: choose the points that were filtered from it.</source>
        <translation>{0} 个 ANOMALIES 都不在 SOURCE 上：请选择由 SOURCE 筛选出的点。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{0} has no cell with a value: filter again with a lower IQR_FACTOR, or leave ANOMALIES out.</source>
        <translation>{0} 中没有有值的像元：请降低 IQR_FACTOR 重新筛选，或不使用 ANOMALIES。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>{0} has values in {1} % of its cells, more than can be anomalies: choose the raster that the algorithm &apos;Filter anomalies&apos; wrote.</source>
        <translation>{0} 有 {1} % 的像元有值，不可能都是异常：请选择算法“筛选异常”写出的栅格。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>One of INPUT and SOURCE has no coordinate reference system: assign it.</source>
        <translation>INPUT 与 SOURCE 之一没有坐标参考系：请指定。</translation>
    </message>
    <message>
        <location filename="../models/classification/anomalies.py"/>
        <source>ANOMALIES ({0} x {1} cells) does not lie on the grid of SOURCE ({2} x {3}): choose the raster that was filtered from it.</source>
        <translation>ANOMALIES（{0} x {1} 像元）与 SOURCE（{2} x {3}）的格网不一致：请选择由 SOURCE 筛选出的栅格。</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>make BLOCK_SIZE smaller (it is {0} map units)</source>
        <translation>请减小 BLOCK_SIZE（现为 {0} 个地图单位）</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All of INPUT&apos;s valid cells lie in one block, so that nothing can be held out: {0}.</source>
        <translation>INPUT 的所有有效像元都在同一个块内，无法留出：{0}。</translation>
    </message>
    <message>
        <location filename="../models/classification/blocks.py"/>
        <source>All {0} deposits lie in one block, so that none can be held out while others train: {1}, or choose POSITIVES from a larger area.</source>
        <translation>全部 {0} 个矿床都在同一个块内，无法留出一部分而用其余的训练：{1}，或选择分布范围更大的 POSITIVES。</translation>
    </message>
    <message>
        <location filename="../models/classification/features.py"/>
        <source>No cell of INPUT has a value in every band: leave out the bands that cover another area.</source>
        <translation>INPUT 中没有在所有波段都有值的像元：请去掉覆盖其他区域的波段。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>POSITIVES holds no deposit: choose a layer with at least two features.</source>
        <translation>POSITIVES 不含矿床：请选择至少有两个要素的图层。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>ANOMALIES are given as points and as a raster: choose one of the two.</source>
        <translation>ANOMALIES 同时给出了点和栅格：请选择其一。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>COMPARE is the map without the anomalies, and there are none: give ANOMALIES, or leave it.</source>
        <translation>COMPARE 是不使用异常的图，而现在没有异常：请给出 ANOMALIES，或不输出 COMPARE。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>NEGATIVE_RATIO is {0}: it must be above 0 (5 is usual).</source>
        <translation>NEGATIVE_RATIO 为 {0}：必须大于 0（通常为 5）。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>BLOCK_SIZE is {0}: it must be above 0 map units.</source>
        <translation>BLOCK_SIZE 为 {0}：必须大于 0 个地图单位。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>FOLDS is {0}: it must be 2 or more, so that one can be held out.</source>
        <translation>FOLDS 为 {0}：必须大于或等于 2，才能留出一折。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>PATCH_SIZE is {0}: it must be an odd number of pixels, 3 or more, so that windows have a central cell.</source>
        <translation>PATCH_SIZE 为 {0}：必须是不小于 3 的奇数像素，使窗口有中心像元。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>None of the {0} ANOMALIES can train: {1} lie on cells of SOURCE without a value in some band, {2} on known deposits. Choose others, or leave them out.</source>
        <translation>{0} 个 ANOMALIES 都不能参与训练：{1} 个位于 SOURCE 某波段无值的像元上，{2} 个位于已知矿床上。请选择其他异常，或不使用。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{0} barren samples, fewer than NEGATIVE_RATIO asks for ({1}).</source>
        <translation>{0} 个无矿样本，少于 NEGATIVE_RATIO 要求的数量（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Held out fold {0}: AUC {1}, validation {2}</source>
        <translation>留出第 {0} 折：AUC {1}，验证，{2}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>BLOCK_SIZE is {0} map units, less than {1} cells: neighbours, which look alike, would lie on both sides. Make it larger, or leave it empty.</source>
        <translation>BLOCK_SIZE 为 {0} 个地图单位，小于 {1} 个像元：彼此相似的相邻像元会分到两边。请增大它，或留空。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{0} is {1}: it must be one of {2}.</source>
        <translation>{0} 为 {1}：必须是 {2} 之一。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>{0} is {1}: it must be 0 or more map units.</source>
        <translation>{0} 为 {1}：必须大于或等于 0 个地图单位。</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>SOURCE does not match INPUT. {0}</source>
        <translation>SOURCE 与 INPUT 不匹配。{0}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the anomalies</source>
        <translation>正在读取异常</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the samples</source>
        <translation>正在读取样品</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Writing the heatmap, {0}</source>
        <translation>正在写出热力图，{0}</translation>
    </message>
    <message>
        <location filename="../models/classification/job.py"/>
        <source>Reading the survey</source>
        <translation>正在读取调查数据</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>With fold {0} held out no deposit is left to train on: make BUFFER or BLOCK_SIZE smaller.</source>
        <translation>留出第 {0} 折后没有矿床可供训练：请减小 BUFFER 或 BLOCK_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>With fold {0} held out no barren sample is left to train on: make NEGATIVE_DISTANCE or BLOCK_SIZE smaller, or raise NEGATIVE_RATIO.</source>
        <translation>留出第 {0} 折后没有无矿样本可供训练：请减小 NEGATIVE_DISTANCE 或 BLOCK_SIZE，或增大 NEGATIVE_RATIO。</translation>
    </message>
    <message>
        <location filename="../models/classification/samples.py"/>
        <source>The blocks of fold {0} hold no cell but deposits: make BUFFER smaller or BLOCK_SIZE larger.</source>
        <translation>第 {0} 折的块中只有矿床像元：请减小 BUFFER 或增大 BLOCK_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>None of the {0} deposits lies inside INPUT: choose POSITIVES in its area, and see that the layer has the right coordinate reference system.</source>
        <translation>{0} 个矿床都不在 INPUT 内：请选择该区域内的 POSITIVES，并检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>All {0} deposits inside INPUT lie on cells without a value in some band: raise BUFFER so that it reaches valid cells, or leave out the bands that are empty there.</source>
        <translation>INPUT 内的全部 {0} 个矿床都位于某波段无值的像元上：请增大 BUFFER 使其触及有效像元，或去掉该处为空的波段。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>FOLDS is {0}, and only {1} of the deposits {2} on cells with values: {3}</source>
        <translation>FOLDS 为 {0}，而只有 {1} 个矿床位于有值的像元上：{3}</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>No cell of INPUT is left for barren samples: none lies farther than {0} map units from deposits{1}: make NEGATIVE_DISTANCE or BUFFER smaller.</source>
        <translation>INPUT 中没有可用作无矿样本的像元，因为没有像元与矿床{1}的距离大于 {0} 个地图单位：请减小 NEGATIVE_DISTANCE 或 BUFFER。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>make FOLDS smaller.</source>
        <translation>请减小 FOLDS。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>two or more are needed to hold one out.</source>
        <translation>需要两个或更多才能留出一个。</translation>
    </message>
    <message>
        <location filename="../models/classification/target.py"/>
        <source>and anomalies</source>
        <translation>和异常</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>cells that a deposit touches, and those within {0} map units of them (BUFFER)</source>
        <translation>矿床所触及的像元，以及与其距离在 {0} 个地图单位（BUFFER）之内的像元</translation>
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
        <source>There is nothing to compare: choose score rasters in SCORES, or tables in TABLES.</source>
        <translation>没有可比较的内容：请在 SCORES 中选择得分栅格，或在 TABLES 中选择表格。</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>SCORES needs known deposits to be held against: choose a layer of them in LABELS.</source>
        <translation>SCORES 需要用已知矿床来检验：请在 LABELS 中选择矿床图层。</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Deposit samples of rasters</source>
        <translation>栅格的矿床样本</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Other samples of rasters</source>
        <translation>栅格的其他样本</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>all other cells with a value</source>
        <translation>其他所有有值的像元</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Columns of tables</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>{0} (1 is deposit, 0 is not) and {1}</source>
        <translation>{0}（1 为矿床，0 为非矿床）和 {1}</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>Choosing the best of several by these labels makes its AUC slightly optimistic.</source>
        <translation>用这些标签从多个结果中选出最优者，会使其 AUC 略偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/comparison/job.py"/>
        <source>cells that a deposit touches (BUFFER 0)</source>
        <translation>矿床所触及的像元（BUFFER 0）</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>score rasters</source>
        <translation>得分栅格</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The rasters have values on different cells, {0} at most: all are measured on the {1} cells that have a value in every one, so that the comparison is fair.</source>
        <translation>各栅格有值的像元不同，最多 {0} 个：为公平比较，全部在各栅格都有值的 {1} 个像元上衡量。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>A classifier learnt from deposits for {0}: held against the same ones, its AUC is far too high. Its honest figure is the cross-validated AUC in the report of the classifier.</source>
        <translation>{0} 由分类器从矿床学得：用相同的矿床检验，其 AUC 会远远偏高。可信的数值是分类器报告中的交叉验证 AUC。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>How these rasters were made, they do not say: {0}. If their models saw the deposits, their AUC is optimistic.</source>
        <translation>这些栅格未说明其生成方式：{0}。若其模型见过这些矿床，其 AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Left out: {0}</source>
        <translation>未采用：{0}</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>No cell has a value in each of {0}: compare rasters of one area.</source>
        <translation>没有在 {0} 中都有值的像元：请比较同一区域的栅格。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>The rasters lie on different grids, so that each is measured on the cells of its own: their AUC can be compared roughly at best. Resample them to one grid for a fair comparison.</source>
        <translation>各栅格的格网不同，分别在各自的像元上衡量：其 AUC 至多只能粗略比较。要公平比较，请重采样到同一格网。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Learnt without any use of these deposits: {0}.</source>
        <translation>学习时完全未使用这些矿床：{0}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>{0} is in another coordinate reference system than the first: reproject it.</source>
        <translation>{0} 的坐标参考系与第一个不同：请重投影。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>Its held-out AUC is {0}.</source>
        <translation>其留出 AUC 为 {0}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/rasters.py"/>
        <source>{0} was learnt with {1} of {2} deposits excluded: its AUC is optimistic.{3}</source>
        <translation>{0} 学习时排除了 {2} 个矿床中的 {1} 个：其 AUC 偏乐观。{3}</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>its columns are {0}</source>
        <translation>其列为 {0}</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>it is empty</source>
        <translation>该表为空</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {0} has no column {1}: {2}.</source>
        <translation>表格 {0} 没有列 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {0} has no rows below its header.</source>
        <translation>表格 {0} 的表头之下没有数据行。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>All {0} labels of {1} are {2}: a ROC curve needs samples of both kinds, 1 for deposit and 0 for background.</source>
        <translation>{1} 的全部 {0} 个标签都是 {2}：ROC 曲线需要两类样本，1 为矿床，0 为背景。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {0} of {1} has the label {2}: labels are 0 (background) or 1 (deposit).</source>
        <translation>{1} 第 {0} 行的标签为 {2}：标签应为 0（背景）或 1（矿床）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {0} of {1} has the score {2}: scores are finite numbers.</source>
        <translation>{1} 第 {0} 行的得分为 {2}：得分应为有限数。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>The table {0} cannot be read ({1}).</source>
        <translation>无法读取表格 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>{0} is no CSV table in UTF-8: save it as one ({1}).</source>
        <translation>{0} 不是 UTF-8 的 CSV 表格：请另存为该格式（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {0} of {1} has {2} cells: fewer than the header.</source>
        <translation>{1} 第 {0} 行有 {2} 个单元格：少于表头。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {0} of {1} has a cell that is no number: {2}.</source>
        <translation>{1} 第 {0} 行有非数字的单元格：{2}。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>All scores of {0} are {1}: they rank nothing, AUC 0.5.</source>
        <translation>{0} 的全部得分都是 {1}：无法排序，AUC 0.5。</translation>
    </message>
    <message>
        <location filename="../models/comparison/tables.py"/>
        <source>Line {0} of {1} has {2} cells, more than the header: part columns by semicolons where numbers have a decimal comma.</source>
        <translation>{1} 第 {0} 行有 {2} 个单元格，多于表头：若数字使用逗号作小数点，请用分号分列。</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>CPU, {0} thread{1}</source>
        <translation>CPU，{0} 个线程</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>torch sees a CUDA card with {0} MB, free {1} MB</source>
        <translation>torch 检测到 CUDA 显卡，显存 {0} MB，可用 {1} MB</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>torch sees no CUDA card</source>
        <translation>torch 未检测到 CUDA 显卡</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>cpu was asked for</source>
        <translation>指定了 cpu</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>The device is cuda, but {0}: set DEVICE to cpu, or the device under {1} to auto.</source>
        <translation>设备为 cuda，但 {0}：请将 DEVICE 设为 cpu，或将 {1} 中的设备设为 auto。</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>this build of torch knows no CUDA cards</source>
        <translation>此版本的 torch 不支持 CUDA 显卡</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>torch cannot use the CUDA card: {0}</source>
        <translation>torch 无法使用 CUDA 显卡：{0}</translation>
    </message>
    <message>
        <location filename="../models/device.py"/>
        <source>torch sees no CUDA card: {0}</source>
        <translation>torch 未检测到 CUDA 显卡：{0}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>System: {0}, {1}, {2} cores</source>
        <translation>系统：{0}，{1}，{2} 核</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>Memory: {0}, free {1}</source>
        <translation>内存：{0}，可用 {1}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{0}: not installed</source>
        <translation>{0}：未安装</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>{0} (GDAL {1}, PROJ {2})</source>
        <translation>{0}（GDAL {1}，PROJ {2}）</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>none: torch does not work here, {0}: {1}</source>
        <translation>无：torch 在此无法工作，{0}：{1}</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>built for CUDA {0}</source>
        <translation>针对 CUDA {0} 构建</translation>
    </message>
    <message>
        <location filename="../models/diagnosis/job.py"/>
        <source>built without CUDA</source>
        <translation>构建时未包含 CUDA</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>There is no score raster to evaluate: choose one or more in INPUT.</source>
        <translation>没有要评价的得分栅格：请在 INPUT 中选择一个或多个。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>LABELS holds no deposit: choose a layer with at least one feature.</source>
        <translation>LABELS 不含矿床：请选择至少有一个要素的图层。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>RESAMPLES is {0} and SEED {1}: give 0 or more (RESAMPLES 0 leaves out intervals and p-value).</source>
        <translation>RESAMPLES 为 {0}，SEED 为 {1}：应为 0 或更大（RESAMPLES 为 0 时不计算区间和 p 值）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/job.py"/>
        <source>{0} has no band but percentile: evaluate the raster that the score algorithm wrote.</source>
        <translation>{0} 只有百分位波段：请评价评分算法写出的栅格。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/measure.py"/>
        <source>Band {0} of {1}</source>
        <translation>波段 {0}/{1}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/measure.py"/>
        <source>None of the {0} deposits lies inside {1}: choose LABELS in the area of the score raster, and check that the layer has the right coordinate reference system.</source>
        <translation>{0} 个矿床都不在 {1} 内：请选择得分栅格区域内的 LABELS，并检查图层的坐标参考系是否正确。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/measure.py"/>
        <source>{0} has no valid cells: score the raster again, or choose another one.</source>
        <translation>{0} 没有有效像元：请重新评分，或选择其他栅格。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/measure.py"/>
        <source>{0} has the value {1} everywhere: such a map ranks nothing.</source>
        <translation>{0} 处处取值为 {1}：这样的图无法排序。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/measure.py"/>
        <source>All the deposits inside {0} lie on cells without a value in band {1}: raise BUFFER so that it reaches valid cells, or choose other LABELS.</source>
        <translation>{0} 内的全部矿床都位于波段 {1} 无值的像元上：请增大 BUFFER 使其触及有效像元，或选择其他 LABELS。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/measure.py"/>
        <source>Every valid cell of {0} lies within BUFFER of a deposit, so that there is nothing to tell them from: make BUFFER smaller.</source>
        <translation>{0} 的每个有效像元都在矿床的 BUFFER 之内，没有可与之区分的对象：请减小 BUFFER。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0}. In {1} of all pairs of a deposit cell and another cell, the deposit cell scores higher (0.5 is chance, 1 is perfect).{2}</source>
        <translation>{0}。矿床像元与其他像元两两配对，有 {1} 的配对是矿床像元得分更高（0.5 为随机，1 为完美）。{2}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} does better than chance: p = {1} against {2} random moves of the pattern of deposits, whose AUC is {3} in 95 % of them.</source>
        <translation>{0} 优于随机：p = {1}，对照为矿床整体格局的 {2} 次随机移动，其中 95 % 的 AUC 为 {3}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} of {1} deposits were excluded from training</source>
        <translation>{1} 个矿床中有 {0} 个被排除在训练之外</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0}: this AUC is optimistic.</source>
        <translation>{0}：此 AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That is no better than chance.</source>
        <translation>这并不优于随机。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} finds the known deposits best of {1} metrics: AUC {2}</source>
        <translation>在 {1} 个指标中，{0} 找到已知矿床的效果最好：AUC {2}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} has an AUC of {1} against the known deposits</source>
        <translation>{0} 对照已知矿床的 AUC 为 {1}</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That it was chosen as the best of {0} metrics raises p to {1} at most.</source>
        <translation>由于它是从 {0} 个指标中选出的最优者，p 最多升至 {1}。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>That some deposits were excluded from training flatters this too.</source>
        <translation>部分矿床被排除在训练之外，也会使这一结果偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>But its 95 % interval, {0}, reaches down to chance (0.5).</source>
        <translation>但其 95 % 区间 {0} 的下限低至随机水平（0.5）。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} The honest figure is the held-out AUC, {1} for {2}: it counts only the cells and the {3} deposits outside the excluded zone.</source>
        <translation>{0} 可信的数值是留出 AUC，{2} 为 {1}：只计排除区之外的像元和 {3} 个矿床。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>one deposit only</source>
        <translation>只有一个矿床</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} deposits only</source>
        <translation>只有 {0} 个矿床</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>With that, chance is not ruled out.</source>
        <translation>因此不能排除偶然因素。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0}The raster does not say how it was made (the score rasters of Geo-Hgan do). If its model saw these deposits, the AUC is optimistic.</source>
        <translation>{0}该栅格未说明其生成方式（Geo-Hgan 的得分栅格会说明）。若其模型见过这些矿床，AUC 偏乐观。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0}A classifier learnt this map from known deposits. If these are among them, the AUC is optimistic: the honest figure is the cross-validated AUC of the prospectivity report.</source>
        <translation>{0}此图由分类器从已知矿床学得。若其中包括这些矿床，AUC 偏乐观：可信的数值是成矿远景报告中的交叉验证 AUC。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>nothing was excluded from it</source>
        <translation>训练未排除任何内容</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>what was excluded from it lies elsewhere</source>
        <translation>训练所排除的要素位于别处</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0}Training did not use these deposits ({1}): the AUC of each metric is honest as to training.</source>
        <translation>{0}训练未使用这些矿床（{1}）：就训练而言，各指标的 AUC 是可信的。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} No deposit is left outside the excluded zone, so that no honest figure can be had: train without EXCLUDE, or exclude deposits only in another part of the map than those evaluated.</source>
        <translation>{0} 排除区之外没有矿床，无法得到可信的数值：请不用 EXCLUDE 训练，或只排除评价区以外的矿床。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The best metric was chosen with these deposits, for the largest AUC of {0}, and that makes its AUC slightly optimistic. Confirm it on deposits that had no part in the choice.</source>
        <translation>最佳指标是用这些矿床从 {0} 个指标中按最大 AUC 选出的，因此其 AUC 略偏乐观。请用未参与选择的矿床验证。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} of {1} deposits are left out: {2} outside {3}, {4} on cells without a value.</source>
        <translation>{1} 个矿床中有 {0} 个未计入：{2} 个在 {3} 之外，{4} 个在无值的像元上。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>The AUC rests on {0}: one more or less could change it a good deal.</source>
        <translation>AUC 的依据{0}：增减一个都可能使其明显变化。</translation>
    </message>
    <message>
        <location filename="../models/evaluation/remarks.py"/>
        <source>{0} cannot be told from chance by these deposits: the same pattern of deposits, moved at random, has an AUC at least as large in {1} of {2} moves (p = {3}; chance alone gives {4}). More deposits, or a better map, are needed before this AUC means anything.</source>
        <translation>用这些矿床无法将 {0} 与随机水平区分：将同样的矿床格局随机移动 {2} 次，其中 {1} 的 AUC 不低于它（p = {3}；仅凭随机为 {4}）。需要更多矿床或更好的图，此 AUC 才有意义。</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Choose either INPUT, a stack of rasters, or POINTS, a layer of samples.</source>
        <translation>请选择 INPUT（栅格栈）或 POINTS（样品图层）之一。</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Writing the report</source>
        <translation>正在写出报告</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Reading the survey, {0}</source>
        <translation>正在读取调查数据，{0}</translation>
    </message>
    <message>
        <location filename="../models/exploration/job.py"/>
        <source>Comparing the bands, {0}</source>
        <translation>正在比较波段，{0}</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>Coordinate reference system</source>
        <translation>坐标参考系</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>{0} x {1} cells of {2} x {3} map units</source>
        <translation>{0} x {1} 像元，每个 {2} x {3} 地图单位</translation>
    </message>
    <message>
        <location filename="../models/exploration/rasters.py"/>
        <source>No cell of INPUT has a value: choose other rasters, or look at their nodata values.</source>
        <translation>INPUT 中没有有值的像元：请选择其他栅格，或检查其无数据值。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0} band{1} in {2} {3}</source>
        <translation>{2} 个{3}，{0} 个波段</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0}. Suggested for train{1}: TRANSFORM {2} and {3}.</source>
        <translation>{0}。建议的训练设置{1}：TRANSFORM {2}，{3}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0}. None of the bands is fit for train.</source>
        <translation>{0}。没有适合训练的波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0} of the bands, without {1}</source>
        <translation>其中 {0} 个波段，不含 {1}</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Leave out {0}: {1}.</source>
        <translation>请去掉 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Component {0} holds {1} % of the variance</source>
        <translation>第 {0} 主成分占方差的 {1} %</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>A number that stands for no value is taken for one, since the file does not state it: {0}. Set it with the tool &apos;Translate (convert format)&apos; before anything else: all that follows rests on it.</source>
        <translation>有一个表示无值的数被当作数值，因为文件没有声明它：{0}。请先用“转换（格式转换）”工具将其设为无数据值：以下结果都取决于此。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>two values, as a class has</source>
        <translation>像类别一样只有两个值</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>negative values</source>
        <translation>负值</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>, and {0} more pairs</source>
        <translation>，另有 {0} 对</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Nearly the same (Spearman correlation): {0}. They are kept, and what they share weighs more than the rest.</source>
        <translation>几乎相同（Spearman 相关系数）：{0}。这些波段均保留，其共同部分的权重会高于其余部分。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0} {1} are few for {2} bands: correlations and components would look different with others.</source>
        <translation>{0} 个{1}对 {2} 个波段来说偏少：换一批数据，相关系数和主成分就会不同。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>all bands (leave BANDS empty)</source>
        <translation>全部波段（BANDS 留空）</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>the band</source>
        <translation>该波段</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0} % of the {1} have a value in every suggested band. {2}</source>
        <translation>{0} % 的{1}在所有建议的波段中都有值。{2}</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Without a value in more than {0} % of the {1}: {2}.</source>
        <translation>超过 {0} % 的{1}无值：{2}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>below detection</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>tied at the smallest value, which points to a detection limit</source>
        <translation>同为最小值，说明可能存在检出限</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Of some bands a good part is {0}; their lows say little: {1}.</source>
        <translation>一些波段有相当部分{0}；其低值意义不大：{1}。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Many {0} have one and the same value: {1}. That is usually a number that stands for a detection limit. Where the limit changed from batch to batch the map shows the batches: look for straight edges on it.</source>
        <translation>许多{0}具有同一个值：{1}。这通常是代替检出限的数值。若检出限因批次而异，图上会显出各批次的界线：请留意平直的边界。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Mostly at their smallest value: {0}. That is as it should be for the density of a map layer; an element like this is mostly below detection and better left out.</source>
        <translation>大多处于最小值：{0}。对图层密度来说这是正常的；若是元素，则大多低于检出限，最好去掉。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>No concentrations: {0}. TRANSFORM clr or log would take their logarithms too.</source>
        <translation>不是含量：{0}。TRANSFORM clr 或 log 也会对它们取对数。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>{0} {1} taken for concentrations, being positive and without a unit, but the name says otherwise. Leave out of BANDS what is none.</source>
        <translation>{0} 为正值且无单位，被当作含量，但从名称看并非如此。请从 BANDS 中去掉不是含量的波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Train and score use these alone: the rest of the map stays empty.</source>
        <translation>训练和评分只使用这些像元：图的其余部分为空。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>Interpolation fills gaps from neighbouring samples, so that these bands rest on fewer of them.</source>
        <translation>插值用相邻样品填补空缺，因此这些波段所依据的样品较少。</translation>
    </message>
    <message>
        <location filename="../models/exploration/remarks.py"/>
        <source>the rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>BELOW_DETECTION is {0}: it must be one of {1}.</source>
        <translation>BELOW_DETECTION 为 {0}：必须是 {1} 之一。</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>The samples are in degrees: reproject the layer to a projected coordinate reference system before it is interpolated.</source>
        <translation>样品以度为单位：插值之前请将图层重投影到投影坐标系。</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>{0} of the {1} samples lie where another one does, such as field duplicates or several depths: interpolation takes their mean.</source>
        <translation>{1} 个样品中有 {0} 个与其他样品位置相同，例如现场重复样或不同深度：插值取其平均。</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>{0} at {1} places</source>
        <translation>{0} 个，位于 {1} 个地点</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Values below detection</source>
        <translation>低于检出限的数值</translation>
    </message>
    <message>
        <location filename="../models/exploration/samples.py"/>
        <source>Fields that are no analyses</source>
        <translation>非分析数据的字段</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>Concentrations share one whole, so that one that rises pushes the others down: clr takes the logarithm of each against the mean of all, which undoes that, and skewness with it.</source>
        <translation>各元素的含量同属一个总和，一个升高就会压低其余：clr 取各含量与全体平均之比的对数，可消除这种影响，同时消除偏态。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>Concentrations are skewed, and logarithms even that out; log-ratios need three of them or more.</source>
        <translation>含量呈偏态分布，取对数可加以校正；对数比需要三个或更多含量波段。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value</source>
        <translation>它没有值</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has the same value ({0}) everywhere, so that it tells no place from another</source>
        <translation>它处处都是同一个值（{0}），无法区分不同位置</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{0} % of its {1}</source>
        <translation>其 {0} % 的{1}</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{0} {1}: its map would show the laboratory&apos;s limit rather than the ground</source>
        <translation>{0}{1}：其图反映的会是实验室的检出限，而不是地质情况</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{0}: what both show would count twice</source>
        <translation>{0}：两者的共同信息会被重复计算</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>{0} {1} and would spoil the log-ratios if clr were forced on all bands: auto takes {2} for the {3} that look like concentrations and leaves the rest as measured. {4}</source>
        <translation>{0} {1}，若对所有波段强制使用 clr，会破坏对数比：auto 对看似含量的 {3} 个波段使用 {2}，其余保持原值。{4}</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>are below detection</source>
        <translation>低于检出限</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>have its smallest value, {0}</source>
        <translation>为该波段的最小值 {0}</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it has no value in {0} % of the {1} that the other bands share, and {2}</source>
        <translation>在其他波段共有的{1}中，它有 {0} % 无值，而{2}</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it is identical to {0}</source>
        <translation>它与 {0} 完全相同</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>it repeats {0} (Spearman correlation {1})</source>
        <translation>它与 {0} 重复（Spearman 相关系数 {1}）</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>, which has more values</source>
        <translation>，后者有值的更多</translation>
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
        <source>{0} TRANSFORM auto comes to the same here.</source>
        <translation>{0} 此处 TRANSFORM auto 的结果与此相同。</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>train uses only cells with a value in every band</source>
        <translation>训练只使用各波段都有值的像元</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>its map would rest on the few that remain</source>
        <translation>其图将只依据剩下的少数样品</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>is no concentration</source>
        <translation>不是含量</translation>
    </message>
    <message>
        <location filename="../models/exploration/suggestion.py"/>
        <source>are no concentrations</source>
        <translation>不是含量</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{0} x {1} cells of {2} x {3} from {4}, {5}</source>
        <translation>{0} x {1} 像元，每个 {2} x {3}，起点 {4}, {5}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>windows of {0} x {1} pixels</source>
        <translation>{0} x {1} 像素的窗口</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Outlier criterion: {0} of {1} {2} score above {3} (Q3 + {4} x IQR).</source>
        <translation>离群值准则：{1} 个{2}中有 {0} 个得分高于 {3}（Q3 + {4} x IQR）。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Writing the filtered anomalies</source>
        <translation>正在写出筛选后的异常</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>IQR_FACTOR is {0}: it must be 0 or more (1.5 is usual).</source>
        <translation>IQR_FACTOR 为 {0}：必须为 0 或更大（通常为 1.5）。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>WINDOW is {0}: it must be 1 (pixels) or more.</source>
        <translation>WINDOW 为 {0}：必须为 1（像素）或更大。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>DISTANCE is {0}: it must be one of {1}.</source>
        <translation>DISTANCE 为 {0}：必须是 {1} 之一。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>There is no source raster: choose the stack that was scored in SOURCE.</source>
        <translation>没有源栅格：请在 SOURCE 中选择评分所用的栅格栈。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{0} has {1} bands: band {2} is not one of them.</source>
        <translation>{0} 有 {1} 个波段：没有波段 {2}。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {0} of {1} is the percentile, which has no outliers: choose the band of a metric.</source>
        <translation>{1} 的波段 {0} 是百分位，没有离群值：请选择指标的波段。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>WINDOW is {0} pixels, the score raster {1} x {2}: make WINDOW smaller.</source>
        <translation>WINDOW 为 {0} 像素，而得分栅格为 {1} x {2}：请减小 WINDOW。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>SOURCE lies on another grid ({0}) than SCORES ({1}): choose the stack that was scored, its layers in the same order.</source>
        <translation>SOURCE 的格网（{0}）与 SCORES（{1}）不同：请选择评分所用的栅格栈，图层顺序须相同。</translation>
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
        <location filename="../models/filtering/job.py"/>
        <source>Measuring the distance of the outliers</source>
        <translation>正在计算离群值的距离</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>No score lies above Q3 + {0} x IQR = {1}: the filtered raster is empty. Lower IQR_FACTOR, or filter another metric.</source>
        <translation>没有得分高于 Q3 + {0} x IQR = {1}：筛选后的栅格为空。请减小 IQR_FACTOR，或筛选其他指标。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>{0} outliers lack a value in some band of SOURCE and are left out.</source>
        <translation>{0} 个离群值在 SOURCE 的某个波段无值，未采用。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Data-distribution criterion: {0} of {1} outliers lie within {2} ({3} distance) of the mean of the target domain.</source>
        <translation>数据分布准则：{1} 个离群值中有 {0} 个与目标区均值的距离不超过 {2}（{3} 距离）。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>Band {0} of {1} has no valid cells to filter: choose another band{2}</source>
        <translation>{1} 的波段 {0} 没有可筛选的有效像元：请选择其他波段{2}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>TARGET does not match SOURCE. {0}</source>
        <translation>TARGET 与 SOURCE 不匹配。{0}</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>, or make WINDOW smaller.</source>
        <translation>，或减小 WINDOW。</translation>
    </message>
    <message>
        <location filename="../models/filtering/job.py"/>
        <source>or score raster.</source>
        <translation>或其他得分栅格。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>, such as {0}</source>
        <translation>，例如 {0}</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>The samples are in degrees, in which distances mean little: reproject the layer to a projected system{0}.</source>
        <translation>样品坐标以度为单位，不能表示实际距离：请将图层重投影到投影坐标系{0}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>map units</source>
        <translation>地图单位</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>(2 is usual)</source>
        <translation>（通常为 2）</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>NEIGHBOURS is {0}: it must be 1 or more (12 is usual).</source>
        <translation>NEIGHBOURS 为 {0}：必须不小于 1（通常为 12）。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>MIN_NEIGHBOURS is {0}: it must be 1 to {1}, the number of NEIGHBOURS.</source>
        <translation>MIN_NEIGHBOURS 为 {0}：必须在 1 至 {1}（NEIGHBOURS 的值）之间。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>MOST_BELOW is {0}: it is a percentage, 0 to 100.</source>
        <translation>MOST_BELOW 为 {0}：应为 0 至 100 的百分比。</translation>
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
        <source>MASK does not overlap the samples: choose polygons of their area, or leave MASK out.</source>
        <translation>MASK 与样品不重叠：请选择样品所在区域的多边形，或不设 MASK。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/checks.py"/>
        <source>{0} is {1}: it must be above 0{2}.</source>
        <translation>{0} 为 {1}：必须大于 0{2}。</translation>
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
        <source>choose a CELL_SIZE above {0} map units, or fewer fields</source>
        <translation>请将 CELL_SIZE 设为大于 {0} 地图单位的值，或减少字段</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Samples read</source>
        <translation>样品已读取</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Fitting the variograms</source>
        <translation>正在拟合变差函数</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>No cell of MASK</source>
        <translation>MASK 内没有像元</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>No cell</source>
        <translation>没有像元</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>{0} has {1} samples within {2} map units about it: raise RADIUS, or lower MIN_NEIGHBOURS.</source>
        <translation>{0}在周围 {2} 地图单位内有 {1} 个样品：请增大 RADIUS，或减小 MIN_NEIGHBOURS。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/job.py"/>
        <source>Preparing to interpolate</source>
        <translation>正在准备插值</translation>
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
        <source>{0} samples became a stack of {1} on {2} x {3} cells of {4} {5} by {6}</source>
        <translation>{0} 个样品已插值为栅格栈（{1}；{2} x {3} 个像元，像元大小 {4} {5}；方法：{6}）</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{0}. Held-out values correlate with their prediction at {1} (median of the elements); {2} of them {3} too poorly predicted to trust the map.</source>
        <translation>{0}。留出值与其预测值的相关系数为 {1}（各元素的中位数）；预测过差、图件不可信的元素数：{2}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{0}; how well it predicts could not be measured.</source>
        <translation>{0}；预测效果无法衡量。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Values below detection ({0})</source>
        <translation>低于检出限的值（{0}）</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Left out: {0}. MOST_BELOW is {1} %.</source>
        <translation>未采用：{0}。MOST_BELOW 为 {1} %。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Interpolation does not support {0}: of the variance of held-out values {1} % or less is explained by the samples around them. Between samples their maps are mostly guesses: leave them out of the training, or sample more densely.</source>
        <translation>{0} 不宜插值：周围样品只能解释留出值方差的 {1} % 或更少。样品之间的图件大多只是猜测：请不要将其用于训练，或加密采样。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>How well neighbours predict {0} could not be measured: too few held-out values could be predicted.</source>
        <translation>无法衡量邻近样品对 {0} 的预测效果：能够预测的留出值太少。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Of the cells that have values, fewer than half have one of {0}. Train and score use cells with all bands alone: leave these out of BANDS, or most of the map is lost.</source>
        <translation>在有值的像元中，不到一半具有 {0} 的值。训练和评分只使用所有波段都有值的像元：请不要将它们列入 BANDS，否则会失去大部分地图。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No cell has a value of {0}: their samples lie too far apart for RADIUS.</source>
        <translation>所有像元都没有 {0} 的值：相对于 RADIUS，其样品间距过大。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Only {0} % of the cells have a value: the others lie {1}too far from the samples. Raise RADIUS if the gaps between samples shall be filled.</source>
        <translation>只有 {0} % 的像元有值：其余像元{1}离样品过远。如需填补样品之间的空白，请增大 RADIUS。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Cells are larger than the distance of neighbouring samples ({0} cells): a smaller CELL_SIZE shows what was sampled.</source>
        <translation>像元大于相邻样品的间距（间距为 {0} 个像元）：减小 CELL_SIZE 才能反映采样细节。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>No variogram could be fitted to {0}: one without a nugget that rises to the variance within the search radius was taken.</source>
        <translation>无法为 {0} 拟合变差函数：已采用无块金、在搜索半径内升至方差的变差函数。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>Not taken, since they look like identifiers, coordinates, texts or constants: {0}.</source>
        <translation>未采用，因为它们看起来是标识、坐标、文字或常数：{0}。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{0} {1} several samples: their values are averaged, which leaves {2} places.</source>
        <translation>{0} 个采样位置有多个样品：已取其平均值，共得 {2} 个位置。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>{0} of {1} elements are interpolated as logarithms and turned back by the exponential: a cell holds a geometric mean, which stands near the median and below the arithmetic mean; no correction is made.</source>
        <translation>{1} 个元素中有 {0} 个按对数插值后以指数还原：像元值为几何平均值，接近中位数而低于算术平均值；未作校正。</translation>
    </message>
    <message>
        <location filename="../models/interpolation/remarks.py"/>
        <source>outside MASK or</source>
        <translation>在 MASK 之外或</translation>
    </message>
    <message>
        <location filename="../models/model_file.py"/>
        <source>The model file {0} is damaged: its weights are not those that were written. Copy it again.</source>
        <translation>模型文件 {0} 已损坏：其权重与写入时不一致。请重新复制。</translation>
    </message>
    <message>
        <location filename="../models/model_file.py"/>
        <source>The model file {0} is damaged: {1}</source>
        <translation>模型文件 {0} 已损坏：{1}</translation>
    </message>
    <message>
        <location filename="../models/model_file.py"/>
        <source>The model file {0} is damaged: its weights do not fit its header.</source>
        <translation>模型文件 {0} 已损坏：其权重与文件头不符。</translation>
    </message>
    <message>
        <location filename="../models/preprocessing.py"/>
        <source>TRANSFORM {0} needs positive values and band {1} has none: choose TRANSFORM none or auto.</source>
        <translation>TRANSFORM {0} 需要正值，而波段 {1} 没有正值：请将 TRANSFORM 设为 none 或 auto。</translation>
    </message>
    <message>
        <location filename="../models/protocol/band_names.py"/>
        <source>The raster lacks {0} of the {1} bands that are needed: {2}. It has: {3}.</source>
        <translation>栅格缺少所需 {1} 个波段中的 {0} 个：{2}。现有波段：{3}。</translation>
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
        <source>close other programs, or {0}</source>
        <translation>请关闭其他程序，或{0}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ended before its job was done (exit code {0})</source>
        <translation>引擎未完成任务就已结束（退出代码 {0}）</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The system ended the engine, most likely because memory ran out: {0}.</source>
        <translation>系统结束了引擎，很可能是因为内存不足：{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine ran out of memory: {0}.</source>
        <translation>引擎内存不足：{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s Python could not load one of its libraries (0x{0}). {1}</source>
        <translation>引擎的 Python 无法加载它的某个库（0x{0}）。{1}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>One of the engine&apos;s packages does not run on this computer&apos;s processor. {0}</source>
        <translation>引擎的某个包无法在本机的处理器上运行。{0}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine crashed ({0}), which is a fault of one of its packages or of a driver: try it on the processor (DEVICE cpu where the algorithm has it). If it crashes again, replace its packages. {1}</source>
        <translation>引擎崩溃（{0}），原因在于某个包或驱动程序：请改用处理器（算法有 DEVICE 参数时设为 cpu）。如再次崩溃，请更换引擎的包。{1}</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>{0} and said nothing: run the job file from a shell to see more.</source>
        <translation>{0}，且没有任何输出：请在命令行中运行任务文件以了解详情。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The plugin in {0} is incomplete: install Geo-Hgan again.</source>
        <translation>{0} 中的插件不完整：请重新安装 Geo-Hgan。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>Job file: {0}. To run it from a shell, in {1}: &quot;{2}&quot; -m models &quot;{3}&quot;</source>
        <translation>任务文件：{0}。要在命令行中运行，请在 {1} 中执行：&quot;{2}&quot; -m models &quot;{3}&quot;</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine was ended from outside ({0}): run it again.</source>
        <translation>引擎被外部终止（{0}）：请重新运行。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s Python {0} cannot be started ({1}): choose another under {2}.</source>
        <translation>无法启动引擎的 Python {0}（{1}）：请在 {2} 中选择其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The job file cannot be written to the folder {0} ({1}).</source>
        <translation>无法将任务文件写入文件夹 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The job was cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <location filename="../models/protocol/client.py"/>
        <source>The engine&apos;s last words:
{0}</source>
        <translation>引擎的最后输出：
{0}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>install Python {0} to {1} (on Windows and macOS from python.org, which takes no administrator&apos;s rights; on Debian and Ubuntu the packages python3 and python3-venv), and name it if it is not found</source>
        <translation>请安装 Python {0} 至 {1}（Windows 和 macOS 从 python.org 下载，无需管理员权限；Debian 和 Ubuntu 安装软件包 python3 和 python3-venv），如仍未找到，请指定其位置</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>No Python was found that can make the environment: {0}.</source>
        <translation>未找到可创建环境的 Python：{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>{0} cannot make the environment: {1}</source>
        <translation>{0} 无法创建环境：{1}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>it is Python {0}</source>
        <translation>其版本为 Python {0}</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>{0} cannot make the environment ({1}): {2}.</source>
        <translation>{0} 无法创建环境（{1}）：{2}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/computer.py"/>
        <source>it says nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Settings &gt; Options &gt; Geo-Hgan</source>
        <translation>设置 &gt; 选项 &gt; Geo-Hgan</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Raster &gt; Geo-Hgan &gt; Set up the engine</source>
        <translation>栅格 &gt; Geo-Hgan &gt; 安装引擎</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>the environment variable {0}</source>
        <translation>环境变量 {0}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>the plugin&apos;s own environment</source>
        <translation>插件自身的环境</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The package {0} of the engine&apos;s Python {1} is damaged. {2}</source>
        <translation>引擎的 Python {1} 中的包 {0} 已损坏。{2}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Install what is missing with: &quot;{0}&quot; -m pip install -r &quot;{1}&quot;{2}</source>
        <translation>请用以下命令安装缺少的包：&quot;{0}&quot; -m pip install -r &quot;{1}&quot;{2}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Set the engine up under {0}, or from a shell in the folder {1} with: &quot;{2}&quot; -m models.protocol.setup install. If you have a Python with these packages, choose it under {3}, or name it in the environment variable {4}.</source>
        <translation>请通过 {0} 安装引擎，或在文件夹 {1} 的命令行中执行：&quot;{2}&quot; -m models.protocol.setup install。如果已有装好这些包的 Python，请在 {3} 中选择，或用环境变量 {4} 指定。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>It is named by {0}: name another there.</source>
        <translation>它由 {0} 指定：请在该处指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>No Python was found to run the engine. {0}</source>
        <translation>未找到可运行引擎的 Python。{0}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s Python {0} (from {1}) lacks {2}. {3}</source>
        <translation>引擎的 Python {0}（来自 {1}）缺少 {2}。{3}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s Python {0} lacks the package {1}. {2}</source>
        <translation>引擎的 Python {0} 缺少包 {1}。{2}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Repair it under {0}.</source>
        <translation>请通过 {0} 修复。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>Repair it under {0}, or name another Python under {1}.</source>
        <translation>请通过 {0} 修复，或在 {1} 中指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{0} is Python {1}, and the engine needs {2} or newer.</source>
        <translation>{0} 的版本为 Python {1}，而引擎需要 {2} 或更高版本。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The engine&apos;s packages are not installed yet: QGIS&apos;s own Python lacks {0}. {1}</source>
        <translation>引擎的包尚未安装：QGIS 自带的 Python 缺少 {0}。{1}</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>The Python {0} does not exist. It is named by {1}: name another there.</source>
        <translation>Python {0} 不存在。它由 {1} 指定：请在该处指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{0} did not answer within {1} seconds.</source>
        <translation>{0} 在 {1} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{0} cannot be started ({1}).</source>
        <translation>无法启动 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>{0} is no working Python 3: {1}.</source>
        <translation>{0} 不是可用的 Python 3：{1}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/environment.py"/>
        <source>There is no Python in the folder {0}, which is named by {1}.</source>
        <translation>由 {1} 指定的文件夹 {0} 中没有 Python。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>Cells of {0} map units make a raster of {1} x {2} cells, too large to work with: choose a CELL_SIZE of {3} or more.</source>
        <translation>{0} 地图单位的像元会使栅格达到 {1} x {2} 个像元，过大而无法处理：请将 CELL_SIZE 设为 {3} 或更大。</translation>
    </message>
    <message>
        <location filename="../models/protocol/grids.py"/>
        <source>Cells of {0} map units are as large as the whole area, {1} x {2}: choose a smaller CELL_SIZE.</source>
        <translation>{0} 地图单位的像元与整个区域 {1} x {2} 一样大：请选择更小的 CELL_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{0} has model format {1}, and this version reads format {2}: update the plugin, or train the model again.</source>
        <translation>{0} 的模型格式为 {1}，而本版本读取格式 {2}：请更新插件，或重新训练模型。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The model file {0} is damaged: {1} bytes long where {2} were written.</source>
        <translation>模型文件 {0} 已损坏：长度为 {1} 字节，而写入时为 {2} 字节。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{0} is the checkpoint of a training that has not ended: go on with it through RESUME of the training.</source>
        <translation>{0} 是尚未结束的训练的检查点：请在训练中用 RESUME 继续。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{0} is a finished model, not a checkpoint: leave RESUME empty to train a new one.</source>
        <translation>{0} 是已完成的模型，不是检查点：要训练新模型，请将 RESUME 留空。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The model file {0} cannot be read: {1}.</source>
        <translation>无法读取模型文件 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>{0} is not a Geo-Hgan model file, or its beginning is damaged.</source>
        <translation>{0} 不是 Geo-Hgan 模型文件，或其开头部分已损坏。</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>it has no bands, or no windows</source>
        <translation>其中没有波段或窗口</translation>
    </message>
    <message>
        <location filename="../models/protocol/header.py"/>
        <source>The header of the model file {0} is damaged.</source>
        <translation>模型文件 {0} 的文件头已损坏。</translation>
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
        <source>pip cannot use a SOCKS proxy: name an HTTP proxy in QGIS&apos;s network settings, install uv, {0}.</source>
        <translation>pip 无法使用 SOCKS 代理：请在 QGIS 的网络设置中指定 HTTP 代理，或安装 uv，{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The certificate of the package index, or of a proxy that opens encrypted connections, is unknown: name the file of your organisation&apos;s certificates in the environment variable PIP_CERT, {0}.</source>
        <translation>包索引的证书未知，或打开加密连接的代理的证书未知：请用环境变量 PIP_CERT 指定贵单位的证书文件，{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The proxy refused the connection: see Settings &gt; Options &gt; Network, {0}.</source>
        <translation>代理拒绝了连接：请检查“设置 &gt; 选项 &gt; 网络”，{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The package index cannot be reached: see your connection, and the proxy under Settings &gt; Options &gt; Network, {0}.</source>
        <translation>无法访问包索引：请检查网络连接以及“设置 &gt; 选项 &gt; 网络”中的代理，{0}。</translation>
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
        <source>The engine is set up (torch {0})</source>
        <translation>引擎已安装（torch {0}）</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>{0}. It computes on the {1}.</source>
        <translation>{0}。计算设备：{1}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The set-up failed.</source>
        <translation>安装失败。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>Loading each package once</source>
        <translation>正在逐个试加载各个包</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>{0}, but torch sees no graphics card: it will compute on the processor.</source>
        <translation>{0}，但 torch 未检测到显卡：将用处理器计算。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>pip&apos;s own index settings are used: torch comes in the build that they offer.</source>
        <translation>使用 pip 自身的索引设置：torch 将采用该索引提供的版本。</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>no word said</source>
        <translation>没有任何说明</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <location filename="../models/protocol/installer.py"/>
        <source>The set-up was cancelled: nothing of it is left.</source>
        <translation>安装已取消，未留下任何内容。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>work on a smaller raster</source>
        <translation>使用较小的栅格</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>train with a smaller batch size (BATCH_SIZE) or smaller windows (PATCH_SIZE)</source>
        <translation>用较小的批大小 (BATCH_SIZE) 或较小的窗口 (PATCH_SIZE) 训练</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>the kind of a layer is one of {0}, not {1}</source>
        <translation>图层的类型须为 {0} 之一，而不是 {1}</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>This is not a Geo-Hgan job: &apos;job&apos; must be one of {0}.</source>
        <translation>这不是 Geo-Hgan 任务：&apos;job&apos; 必须为 {0} 之一。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>The {0} job cannot be read: {1}.</source>
        <translation>无法读取 {0} 任务：{1}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>The {0} job cannot be read: {1} cannot be {2}.</source>
        <translation>无法读取 {0} 任务：{1} 不能为 {2}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/jobs.py"/>
        <source>The {0} job cannot be read: {1} is one of {2}, not {3}.</source>
        <translation>无法读取 {0} 任务：{1} 须为 {2} 之一，而不是 {3}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>The folder {0} does not exist: choose another place for {1}.</source>
        <translation>文件夹 {0} 不存在：请为 {1} 选择其他位置。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{0} is a folder: choose a file name for the output.</source>
        <translation>{0} 是文件夹：请为输出指定文件名。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{0} would take {1} GB, and its disk has {2} GB free: {3}.</source>
        <translation>{0} 需要 {1} GB，而所在磁盘仅剩 {2} GB：{3}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>Two outputs would be written to the same file: {0}.</source>
        <translation>两个输出将写入同一文件：{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{0} cannot be written ({1}): choose another place.</source>
        <translation>无法写入 {0}（{1}）：请选择其他位置。</translation>
    </message>
    <message>
        <location filename="../models/protocol/outputs.py"/>
        <source>{0} cannot be replaced: close the program or layer that has it open.</source>
        <translation>无法替换 {0}：请关闭正在使用它的程序或图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>Samples far from all others ({0} of {1}), such as that at {2}, {3}: see that their coordinates and the coordinate reference system are right, or take the others alone.</source>
        <translation>远离其他所有样品的样品（{1} 个中的 {0} 个），例如位于 {2}, {3} 的样品：请检查其坐标和坐标参照系是否正确，或只使用其余样品。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>(such as &quot;{0}&quot;)</source>
        <translation>（例如“{0}”）</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>not detected</source>
        <translation>未检出</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>The samples are no table: a header with x, y and the fields is expected.</source>
        <translation>样品数据不是表格：应有包含 x、y 和各字段的表头。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>A sample has coordinates that are no numbers.</source>
        <translation>有样品的坐标不是数字。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>There are samples at {0} places, and {1} are the fewest: choose a layer with more.</source>
        <translation>样品只有 {0} 个位置，至少需要 {1} 个：请选择位置更多的图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>All samples lie on one line: a map needs samples that cover an area.</source>
        <translation>所有样品位于一条直线上：制图需要覆盖一定面积的样品。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>No numbers, or hardly any, are in {0}: choose other fields.</source>
        <translation>{0} 中没有或几乎没有数字：请选择其他字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>Every sample has the same value of {0}: leave these fields out.</source>
        <translation>所有样品的 {0} 值都相同：请去掉这些字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>There is no field with numbers that vary: choose a layer with analyses.</source>
        <translation>没有数值有变化的数字字段：请选择含分析数据的图层。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>{0} % below detection</source>
        <translation>{0} % 低于检出限</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>No field is left to interpolate: {0}. Raise MOST_BELOW, or choose other fields.</source>
        <translation>没有可插值的字段：{0}。请增大 MOST_BELOW，或选择其他字段。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>Logarithms need positive values, and {0} has others: choose SCALE auto or linear.</source>
        <translation>取对数需要正值，而 {0} 有零值或负值：请将 SCALE 设为 auto 或 linear。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>The table of samples cannot be read: {0}.</source>
        <translation>无法读取样品表：{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>Sample {0} has {1} values where {2} are expected.</source>
        <translation>样品 {0} 有 {1} 个值，应为 {2} 个。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>The coordinates of a sample are no numbers: {0}.</source>
        <translation>有样品的坐标不是数字：{0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/samples.py"/>
        <source>values at {0} places only</source>
        <translation>仅 {0} 个位置有值</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>{0} holds the wheels for this system and Python {1}.</source>
        <translation>{0} 中是适用于本系统和 Python {1} 的 wheel 包。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>BEGIN EXCLUSIVE</source>
        <translation>BEGIN EXCLUSIVE</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>There are no wheels (*.whl) in the folder {0}: choose another.</source>
        <translation>文件夹 {0} 中没有 wheel 包 (*.whl)：请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>, or choose the build for the processor</source>
        <translation>，或选择用于处理器的版本</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up needs {0} GB of disk in {1}, and {2} GB are free: free some space{3}.</source>
        <translation>安装需要 {1} 所在磁盘有 {0} GB 空间，目前仅剩 {2} GB：请腾出空间{3}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>No NVIDIA card with a driver that is new enough was found: name a build (--build cu126).</source>
        <translation>未找到驱动程序足够新的 NVIDIA 显卡：请指定版本 (--build cu126)。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The folder {0} cannot be written to ({1}).</source>
        <translation>无法写入文件夹 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>{0} cannot be removed ({1}): it may be in use, so end what runs there and try again.</source>
        <translation>无法删除 {0}（{1}）：它可能正在使用，请结束其中运行的程序后重试。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Name the folder that the wheels are to go to: --wheels FOLDER.</source>
        <translation>请指定存放 wheel 包的文件夹：--wheels FOLDER。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Removing {0}, which an interrupted set-up left.</source>
        <translation>正在删除安装中断后留下的 {0}。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>Another QGIS or a shell is setting up the engine: wait until it is done.</source>
        <translation>另一个 QGIS 或命令行正在安装引擎：请等待其完成。</translation>
    </message>
    <message>
        <location filename="../models/protocol/setup.py"/>
        <source>The set-up failed in {0} ({1}).</source>
        <translation>在 {0} 中安装失败（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/protocol/utm.py"/>
        <source>EPSG:{0} (UTM zone {1} {2})</source>
        <translation>EPSG:{0}（UTM {1} 带，{2}）</translation>
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
        <source>first layer</source>
        <translation>第一个图层</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{0} ({1} x {2} cells, {3}) is resampled {4} from cells of {5} x {6} to the {7} ({8} x {9} cells, {10}).</source>
        <translation>{0}（{1} x {2} 个像元，{3}）已{4}从 {5} x {6} 的像元重采样到{7}（{8} x {9} 个像元，{10}）。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>There is no raster to read: choose one or more.</source>
        <translation>没有可读取的栅格：请至少选择一个。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>Windows of {0} x {1} pixels are larger than the raster of {2} x {3} cells: use a smaller PATCH_SIZE.</source>
        <translation>{0} x {1} 像素的窗口大于 {2} x {3} 个像元的栅格：请减小 PATCH_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{0} and the {1}: one has no coordinate reference system. Assign it.</source>
        <translation>{0} 与第一个图层（或所选格网）两者之一没有坐标参考系。请为其指定。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{0} does not overlap the {1}: leave it out of the input.</source>
        <translation>{0} 与第一个图层（或所选格网）不重叠：请将其从输入中去掉。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{0}: band {1} is an alpha band, which holds no values, and is not taken.</source>
        <translation>{0}：波段 {1} 是 alpha 波段，不含数值，未被采用。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{0} cannot be opened as a raster: {1}</source>
        <translation>无法将 {0} 作为栅格打开：{1}</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>{0} has {1} bands, and {2} names were given.</source>
        <translation>{0} 有 {1} 个波段，却给出了 {2} 个名称。</translation>
    </message>
    <message>
        <location filename="../models/rasters/stack.py"/>
        <source>grid of the first layer</source>
        <translation>第一个图层的格网</translation>
    </message>
    <message>
        <location filename="../models/rasters/systems.py"/>
        <source>not in the EPSG register</source>
        <translation>不在 EPSG 库中</translation>
    </message>
    <message>
        <location filename="../models/rasters/systems.py"/>
        <source>The coordinate reference system of {0} cannot be read: assign it to the layer.</source>
        <translation>无法读取 {0} 的坐标参考系：请为图层指定。</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>half the detection limit stands for them</source>
        <translation>以检出限的一半代替</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>the detection limit over the square root of two stands for them</source>
        <translation>以检出限除以二的平方根代替</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Zeros were read as below detection</source>
        <translation>零值按低于检出限处理</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Negative numbers were read as detection limits (-0.5 as &lt;0.5)</source>
        <translation>负数按检出限读取（-0.5 即 &lt;0.5）</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Negative numbers were taken as values</source>
        <translation>负数按数值采用</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Commas were read as marks between thousands</source>
        <translation>逗号被读作千位分隔符</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Values in another unit than most were brought to that</source>
        <translation>单位与多数值不同的值已换算为多数值的单位</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Values with a unit were left out, as most have none: write all in one unit</source>
        <translation>带单位的值未被采用，因为多数值不带单位：请统一写成一种单位</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Limits above twice the median say nothing and were left out</source>
        <translation>高于中位数两倍的检出限没有意义，未被采用</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Values above an upper limit count as that limit</source>
        <translation>高于上限的值按该上限计</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Codes such as -9999 were read as no value</source>
        <translation>-9999 等代码按无值处理</translation>
    </message>
    <message>
        <location filename="../models/readings.py"/>
        <source>Texts that are no numbers were left out</source>
        <translation>非数字文本未采用</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>All weights are zero: give at least one of them a value.</source>
        <translation>所有权重均为零：请至少为其中一个赋值。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>Device: {0}. Windows of {1} x {2} pixels, {3} apart.</source>
        <translation>设备：{0}。窗口为 {1} x {2} 像素，步长 {3}。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>STRIDE is {0}: 1 to {1} is expected, so that windows of {2} pixels leave none out.</source>
        <translation>STRIDE 为 {0}：应在 1 至 {1} 之间，使 {2} 像素的窗口不遗漏任何像素。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>The raster of {0} x {1} cells is smaller than the windows of {2} x {3}.</source>
        <translation>{0} x {1} 个像元的栅格小于 {2} x {3} 的窗口。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>The model was trained on pixels of {0} map units and this raster has {1}: windows cover another area than in training. Resample the raster for comparable scores.</source>
        <translation>模型训练时的像素大小为 {0} 地图单位，而此栅格为 {1}：窗口覆盖的面积与训练时不同。为使得分可比，请对栅格重采样。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>No pixel of the raster has a value in every band that the model needs.</source>
        <translation>栅格没有在模型所需各波段均有值的像素。</translation>
    </message>
    <message>
        <location filename="../models/scoring/job.py"/>
        <source>The card has too little free memory for these windows: going on without it.</source>
        <translation>显卡的可用显存不足以处理这些窗口：将不使用显卡继续。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{0}: 1 within {1} polygons, 0 elsewhere.</source>
        <translation>{0}：{1} 个多边形内为 1，其余为 0。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{0}: distance to the nearest of {1}, in {2}.</source>
        <translation>{0}：到最近要素的距离（{1}），单位 {2}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{0}: density of {1} within {2} {3}, in {4}.</source>
        <translation>{0}：{2} {3} 范围内要素的密度（{1}），单位 {4}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/bands.py"/>
        <source>{0} lies on the grid ({1}) and is copied as it is.</source>
        <translation>{0} 与格网（{1}）一致，直接复制。</translation>
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
        <location filename="../models/stacking/features.py"/>
        <source>{0} is no kind of geometry that is known here</source>
        <translation>{0} 不是支持的几何类型</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{0} has no features with a geometry: leave it out, or choose another layer.</source>
        <translation>{0} 没有带几何图形的要素：请去掉它，或选择其他图层。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{0} shall be a class and holds points or lines: choose polygons, or take the distance.</source>
        <translation>{0} 要用作类别，却含有点或线：请选择多边形，或改用距离。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>{0} shall be a density, which is of points or of lines alone: {1}</source>
        <translation>{0} 要用作密度，而密度只能由点或只能由线计算：{1}</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>A geometry of {0} cannot be read ({1}): run &apos;Fix geometries&apos; on the layer first.</source>
        <translation>无法读取 {0} 的某个几何图形（{1}）：请先对该图层运行“修正几何图形”。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>choose another layer, or take the distance.</source>
        <translation>请选择其他图层，或改用距离。</translation>
    </message>
    <message>
        <location filename="../models/stacking/features.py"/>
        <source>split the layer in two.</source>
        <translation>请将图层拆分为两个。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{0} % of the cells have values in all of the {1} bands.</source>
        <translation>{0} % 的像元在全部 {1} 个波段中均有值。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Grid: {0} x {1} cells of {2} x {3}, {4}.</source>
        <translation>格网：{0} x {1} 个像元，像元大小 {2} x {3}，{4}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>choose a larger CELL_SIZE, or another place</source>
        <translation>请增大 CELL_SIZE，或选择其他位置</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>DENSITY_RADIUS is {0}: it must be more than 0 map units.</source>
        <translation>DENSITY_RADIUS 为 {0}：必须大于 0 地图单位。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{0} has no coordinate reference system: assign it, or leave the raster out.</source>
        <translation>{0} 没有坐标参考系：请为其指定，或去掉该栅格。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{0}: a cell of the grid is {1} of its cells wide, and the nearest neighbour takes one of them: unless its values are codes, choose average as RESAMPLING.</source>
        <translation>{0}：格网的一个像元宽度为其 {1} 个像元，而最邻近法只取其中一个：除非其值为代码，否则请将 RESAMPLING 设为 average。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>{0}: {1} of {2} polygons lie between the centres of cells and are in none: choose a smaller CELL_SIZE, or take the distance.</source>
        <translation>{0}：{2} 个多边形中有 {1} 个位于像元中心之间，不在任何像元内：请减小 CELL_SIZE，或改用距离。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Preparing the features of {0}</source>
        <translation>正在准备 {0} 的要素</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>Densities count what lies within {0} map units, {1} cells, of a cell.</source>
        <translation>密度统计像元周围 {0} 地图单位（{1} 个像元）范围内的要素。</translation>
    </message>
    <message>
        <location filename="../models/stacking/job.py"/>
        <source>DENSITY_RADIUS is {0} and cells have sides of {1}: features between the circles count nowhere. Choose a larger DENSITY_RADIUS.</source>
        <translation>DENSITY_RADIUS 为 {0}，像元边长为 {1}：各圆之间的要素不会被计入。请增大 DENSITY_RADIUS。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No band has a value on the grid: choose rasters that lie there, or another REFERENCE.</source>
        <translation>所有波段在格网范围内均无值：请选择位于该处的栅格，或其他 REFERENCE。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No cell has a value in all bands; {0} has the fewest, {1} of {2}: leave out such bands, or do without the common mask.</source>
        <translation>没有在各波段均有值的像元；{0} 有值的像元最少，{2} 个中只有 {1} 个：请去掉这类波段，或不使用公共掩膜。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>No cell has a value in all bands, and training needs such cells: leave out bands with few values.</source>
        <translation>没有在各波段均有值的像元，而训练需要这样的像元：请去掉值很少的波段。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>{0} has a value in {1} of {2} cells alone: leave it out, or check its place.</source>
        <translation>{0} 仅在 {2} 个像元中的 {1} 个有值：请去掉它，或检查其位置。</translation>
    </message>
    <message>
        <location filename="../models/stacking/tally.py"/>
        <source>{0} is {1} in all cells and tells nothing apart: leave it out.</source>
        <translation>{0} 在所有像元中均为 {1}，没有区分作用：请去掉它。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>There is no raster to take the grid from: choose one in REFERENCE.</source>
        <translation>没有可提供格网的栅格：请在 REFERENCE 中选择一个。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{0} has no coordinate reference system: assign it, or choose another REFERENCE.</source>
        <translation>{0} 没有坐标参考系：请为其指定，或选择其他 REFERENCE。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>The stack would have {0} x {1} cells, more than can be worked with: choose a larger CELL_SIZE.</source>
        <translation>栅格栈将有 {0} x {1} 个像元，超出可处理的范围：请增大 CELL_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>distances and densities</source>
        <translation>距离和密度</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>{0} is in {1}, which is not projected, and degrees are no distance for {2}: choose a REFERENCE in a projected system{3}.</source>
        <translation>{0} 采用 {1}，不是投影坐标系，而 {2} 不能以度为单位：请选择采用投影坐标系的 REFERENCE{3}。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>The cells of {0} are no rectangles: choose another REFERENCE for bands of features.</source>
        <translation>{0} 的像元不是矩形：要生成要素波段，请选择其他 REFERENCE。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>CELL_SIZE is {0}: it must be more than 0 map units.</source>
        <translation>CELL_SIZE 为 {0}：必须大于 0 地图单位。</translation>
    </message>
    <message>
        <location filename="../models/stacking/target.py"/>
        <source>CELL_SIZE is {0}, and the whole grid is no larger: choose a smaller CELL_SIZE.</source>
        <translation>CELL_SIZE 为 {0}，而整个格网也不比它大：请减小 CELL_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/timing.py"/>
        <source>about {0} h left</source>
        <translation>剩余约 {0} 小时</translation>
    </message>
    <message>
        <location filename="../models/timing.py"/>
        <source>time left unknown</source>
        <translation>剩余时间未知</translation>
    </message>
    <message>
        <location filename="../models/timing.py"/>
        <source>about {0} s left</source>
        <translation>剩余约 {0} 秒</translation>
    </message>
    <message>
        <location filename="../models/timing.py"/>
        <source>about {0} min left</source>
        <translation>剩余约 {0} 分钟</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>Training diverged in {0}, epoch {1}: {2}. LEARNING_RATE {3} is too large for these data: use a tenth of it</source>
        <translation>训练在 {0} 第 {1} 轮发散：{2}。LEARNING_RATE {3} 对这些数据过大：请改用其十分之一</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>{0}, with RESUME {1}, where the last good epoch is kept.</source>
        <translation>{0}，并将 RESUME 设为 {1}，其中保存了最后一个正常的轮次。</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>{0}, epoch {1} of at most {2}, batch {3} of {4}, {5} loss {6}, {7}</source>
        <translation>{0}，第 {1} 轮（最多 {2} 轮），第 {3} 批（共 {4} 批），{5} 损失 {6}，{7}</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>{0}, epoch {1} of at most {2}: {3}</source>
        <translation>{0}，第 {1} 轮（最多 {2} 轮）：{3}</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>the weights of the networks exploded</source>
        <translation>网络权重发散</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>{0}: its loss has levelled off, so no further epoch is needed.</source>
        <translation>{0}：损失已趋于平稳，无需更多轮次。</translation>
    </message>
    <message>
        <location filename="../models/training/fit.py"/>
        <source>the {0} loss became {1}</source>
        <translation>{0} 损失变为 {1}</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>No training window: no {0} x {1} pixels of the training area have data in {2} of them. Use a smaller PATCH_SIZE or MIN_VALID, or a larger MASK.</source>
        <translation>没有训练窗口：训练区内没有任何 {0} x {1} 像素的窗口有 {2} 的像素有数据。请减小 PATCH_SIZE 或 MIN_VALID，或扩大 MASK。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>No training window is left: all {0} windows of {1} x {2} pixels with enough data reach into the neighbourhood of EXCLUDE. Use a smaller EXCLUDE_DISTANCE or PATCH_SIZE.</source>
        <translation>没有剩余的训练窗口：数据足够的 {0} 个 {1} x {2} 像素的窗口均伸入 EXCLUDE 的邻近范围。请减小 EXCLUDE_DISTANCE 或 PATCH_SIZE。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>{0} training windows of {1} x {2} pixels{3}.</source>
        <translation>{0} 个 {1} x {2} 像素的训练窗口{3}。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Calibrating the scores on the training area</source>
        <translation>正在用训练区校准得分</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>PATCH_SIZE is {0}: windows are {1} to {2} pixels wide.</source>
        <translation>PATCH_SIZE 为 {0}：窗口宽度应为 {1} 至 {2} 像素。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>Both steps need at least one epoch.</source>
        <translation>两个阶段都至少需要一个轮次。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>BATCH_SIZE must be 2 or more, and no more than WINDOWS_PER_EPOCH.</source>
        <translation>BATCH_SIZE 必须不小于 2，且不大于 WINDOWS_PER_EPOCH。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>LEARNING_RATE is {0}: it must be above 0.</source>
        <translation>LEARNING_RATE 为 {0}：必须大于 0。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>LATENT_SIZE is {0}: it must be 1 or more.</source>
        <translation>LATENT_SIZE 为 {0}：必须不小于 1。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>RESUME is a checkpoint of other bands or network sizes: give the same INPUT in the same order, PRESET, PATCH_SIZE and LATENT_SIZE as before, or leave RESUME empty.</source>
        <translation>RESUME 是其他波段或其他网络规模的检查点：请给出与之前相同且顺序一致的 INPUT 以及相同的 PRESET、PATCH_SIZE 和 LATENT_SIZE，或将 RESUME 留空。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>RESUME is a checkpoint of other training windows: give the same INPUT, EXCLUDE, EXCLUDE_DISTANCE, MASK, TRANSFORM, MIN_VALID and SEED as before, or leave RESUME empty.</source>
        <translation>RESUME 是其他训练窗口的检查点：请给出与之前相同的 INPUT、EXCLUDE、EXCLUDE_DISTANCE、MASK、TRANSFORM、MIN_VALID 和 SEED，或将 RESUME 留空。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>The card ran out of memory: the scores are calibrated without it.</source>
        <translation>显存不足：得分校准将不使用显卡。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>The card ran out of memory: going on with batches of {0} windows.</source>
        <translation>显存不足：改用每批 {0} 个窗口继续。</translation>
    </message>
    <message>
        <location filename="../models/training/job.py"/>
        <source>The card ran out of memory: going on without it, which takes longer.</source>
        <translation>显存不足：将不使用显卡继续，耗时更长。</translation>
    </message>
    <message>
        <location filename="../models/training/source.py"/>
        <source>No pixel of the training area has a value in every band: leave out the bands that cover another area.</source>
        <translation>训练区没有在各波段均有值的像素：请去掉覆盖其他地区的波段。</translation>
    </message>
    <message>
        <location filename="../models/training/source.py"/>
        <source>The raster has no valid pixel in the training area: check its nodata value, and MASK.</source>
        <translation>栅格在训练区内没有有效像素：请检查其无数据值和 MASK。</translation>
    </message>
    <message>
        <location filename="../models/training/source.py"/>
        <source>These bands have no valid pixel in the training area: {0}. Leave them out of INPUT.</source>
        <translation>以下波段在训练区内没有有效像素：{0}。请将其从 INPUT 中去掉。</translation>
    </message>
    <message>
        <location filename="../models/training/source.py"/>
        <source>MASK does not reach the raster: choose polygons that overlap it.</source>
        <translation>MASK 未触及栅格：请选择与其重叠的多边形。</translation>
    </message>
    <message>
        <location filename="../models/training/source.py"/>
        <source>Reading block {0}</source>
        <translation>正在读取块 {0}</translation>
    </message>
    <message>
        <location filename="../models/training/source.py"/>
        <source>Every pixel with data lies near EXCLUDE: use a smaller EXCLUDE_DISTANCE.</source>
        <translation>所有有数据的像素都在 EXCLUDE 附近：请减小 EXCLUDE_DISTANCE。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>not enough memory</source>
        <translation>内存不够</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>can&apos;t allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>unable to allocate</source>
        <translation>无法分配</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine ran out of memory: close other programs, or {0}.</source>
        <translation>引擎内存不足：请关闭其他程序，或{0}。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>Unexpected failure in the engine: {0}: {1}</source>
        <translation>引擎发生意外错误：{0}：{1}</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The graphics card ran out of memory: set DEVICE to cpu, close other programs, or {0}.</source>
        <translation>显存不足：请将 DEVICE 设为 cpu，关闭其他程序，或{0}。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>This system does not tell how much memory the engine takes: the memory limit is not held.</source>
        <translation>本系统不提供引擎的内存占用量：内存上限不起作用。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The engine took more than its memory limit of {0} GB: raise it under {1}, or {2}.</source>
        <translation>引擎占用的内存超过了 {0} GB 的上限：请在 {1} 中提高上限，或{2}。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The disk is full: free some space, or write elsewhere than to {0}.</source>
        <translation>磁盘已满：请腾出空间，或写入 {0} 以外的位置。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>no space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The job file {0} cannot be read ({1}).</source>
        <translation>无法读取任务文件 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="../models/worker.py"/>
        <source>The job file {0} is not UTF-8 text.</source>
        <translation>任务文件 {0} 不是 UTF-8 文本。</translation>
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
        <location filename="../processing_provider/baseline.py"/>
        <source>Score with a classic detector</source>
        <translation>用经典检测器评分</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>geochemistry,anomaly,baseline,mahalanobis,pca,isolation forest,lof,nearest neighbours,mineral exploration</source>
        <translation>地球化学,异常,基准,马氏距离,主成分分析,孤立森林,局部离群因子,最近邻,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Scores each pixel with one of five classic detectors, which need no model: to hold Geo-Hgan against them on your own survey. Values are transformed and scaled as for training, and the result is a heatmap like that of &apos;Score anomalies&apos;; &apos;Compare scores&apos; puts both in one figure. Of more than 50,000 pixels the detector learns from a random sample. The log shows progress and the time left. Cancel stops within seconds and leaves no file.</source>
        <translation>用五种经典检测器之一为每个像素评分，无需模型，便于在您自己的勘查数据上与 Geo-Hgan 对比。数值的变换和缩放与训练时相同，结果是与“异常评分”相同形式的热力图；“比较得分”可将两者绘入同一张图。像素超过 50,000 个时，检测器从随机抽取的样本中学习。日志显示进度和剩余时间。取消后数秒内停止，不留下任何文件。</translation>
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
        <source>robust_mahalanobis (default): distance from the centre of the data, given their covariance, outliers set aside. pca_reconstruction: what the principal components with 90 % of the variance leave over. isolation_forest: how easily random cuts isolate a pixel, 300 trees. local_outlier_factor: how much sparser its neighbourhood is than that of its 100 neighbours. knn_distance: mean distance to the 50 pixels most like it.</source>
        <translation>robust_mahalanobis（默认）：在剔除离群值的情况下，按协方差计算的到数据中心的距离。pca_reconstruction：解释 90 % 方差的主成分之外的残余。isolation_forest：随机切分孤立一个像素的难易程度，300 棵树。local_outlier_factor：像素邻域比其 100 个近邻的邻域稀疏多少。knn_distance：到最相似的 50 个像素的平均距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Window size (pixels)</source>
        <translation>窗口大小（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>1 (default): pixels are scored by their own values. Larger, up to 64: by the mean of the square window around them, of this many pixels on a side.</source>
        <translation>1（默认）：按像素自身的数值评分。更大的值（最大 64）：按像素周围以该像素数为边长的方形窗口的均值评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Least share of valid pixels</source>
        <translation>有效像素的最小占比</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Pixels whose window has a smaller share of pixels with values do not train and get no score; 0.01 to 1, default 0.5. What lies beyond the edge of the raster has none.</source>
        <translation>窗口内有值像素占比低于此值的像素不参与训练，也不评分；0.01 至 1，默认 0.5。栅格边界之外视为无值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Of everything random: the isolation forest, the robust covariance, the sample; default 0.</source>
        <translation>用于所有随机过程：孤立森林、稳健协方差、抽样；默认 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>Anomaly heatmap</source>
        <translation>异常热力图</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>GeoTIFF on the grid of the first raster: the detector&apos;s score, larger where it is more anomalous, and the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation>采用第一个栅格的格网的 GeoTIFF：检测器得分（越异常值越大）以及百分位，即得分不高于该值的面积占比（0 至 100）。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/baseline.py"/>
        <source>set a smaller window size (PATCH_SIZE)</source>
        <translation>请设置更小的窗口大小（PATCH_SIZE）</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Map prospectivity</source>
        <translation>成矿远景制图</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>geochemistry,prospectivity,classifier,random forest,cross-validation,mineral exploration</source>
        <translation>地球化学,成矿远景,分类器,随机森林,交叉验证,矿产勘查</translation>
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
        <source>Known deposits</source>
        <translation>已知矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Points, lines or polygons in any coordinate reference system. Each counts once, however many cells it covers. Those outside the rasters are left out.</source>
        <translation>任意坐标参考系的点、线或多边形。无论覆盖多少像元，每个只计一次。位于栅格之外的不参与计算。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>High-confidence anomalies</source>
        <translation>高置信度异常</translation>
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
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>random_forest (default): robust with few deposits. gradient_boosting: boosted trees. logistic_regression: the simplest, a weighted sum of the bands. svm: support vector machine. cnn: a small convolutional network that sees a window about each cell; the slowest.</source>
        <translation>random_forest（默认）：矿床较少时也稳健。gradient_boosting：梯度提升树。logistic_regression：最简单，各波段的加权和。svm：支持向量机。cnn：小型卷积网络，分析每个像元周围的窗口；速度最慢。</translation>
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
        <source>Block size (map units)</source>
        <translation>块大小（地图单位）</translation>
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
        <source>Side of the windows that the classifier cnn sees, pixels, an odd number from 3 to 33; default 9.</source>
        <translation>分类器 cnn 所用窗口的边长，像素数，3 至 33 的奇数；默认 9。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Of everything random; default 0. Another seed draws other barren samples and other folds.</source>
        <translation>用于所有随机过程；默认 0。换一个种子会抽取不同的无矿样本并划分不同的折。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity</source>
        <translation>成矿远景</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>GeoTIFF with the probability of a deposit, 0 to 1, as a heatmap from low (blue) to high (red). A style file lies beside it.</source>
        <translation>矿床存在概率（0 至 1）的 GeoTIFF，以热力图显示，从低（蓝）到高（红）。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Prospectivity without the anomalies</source>
        <translation>不使用异常的成矿远景</translation>
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
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Optional. AUC and average precision of each fold, ROC curves, calibration and settings; opens offline. The numbers lie beside it as JSON.</source>
        <translation>可选。各折的 AUC 和平均精度、ROC 曲线、校准和设置；可离线打开。数值以 JSON 格式保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>AUC</source>
        <translation>AUC</translation>
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
        <source>Average precision</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Area under the precision-recall curve of held-out deposits, 0 to 1, mean of the folds.</source>
        <translation>留出矿床的精确率-召回率曲线下面积，0 至 1，各折平均值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Deposits</source>
        <translation>矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>Number of known deposits on cells with values, which trained and were held out in turn.</source>
        <translation>位于有值像元上、参与训练并依次留出的已知矿床数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>{map} is the map without anomalies, and none are given: choose {anomalies}, or leave it empty.</source>
        <translation>{map} 是不使用异常的图，但未提供异常：请选择 {anomalies}，或不输出该图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/classify.py"/>
        <source>{label} is {size}: choose an odd number, such as {odd}.</source>
        <translation>{label} 为 {size}：请选择奇数，例如 {odd}。</translation>
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
        <source>Score rasters</source>
        <translation>得分栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>Rasters whose first band is larger where it is more anomalous, as &apos;Score anomalies&apos; and &apos;Score with a classic detector&apos; write them. All in one coordinate reference system. Optional where there are tables.</source>
        <translation>第一波段数值越大表示越异常的栅格，如“异常评分”和“用经典检测器评分”写出的栅格。须全部采用同一坐标参考系。提供表格时可不填。</translation>
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
        <source>In the tables; default label. Case does not matter, and labels will do too.</source>
        <translation>表格中的列名；默认 label。不区分大小写，labels 也可以。</translation>
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
        <source>There is nothing to compare: choose {scores}, or {tables}.</source>
        <translation>没有可比较的内容：请选择 {scores} 或 {tables}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>{label} is missing: score rasters need known deposits to be held against.</source>
        <translation>缺少 {label}：得分栅格需要用已知矿床来检验。</translation>
    </message>
    <message>
        <location filename="../processing_provider/compare.py"/>
        <source>{label} is for score rasters: choose {scores} too, or leave it out; tables have labels of their own.</source>
        <translation>{label} 用于得分栅格：请同时选择 {scores}，否则不要填写该项；表格自带标签。</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{label}: {file} is also an input: choose another file.</source>
        <translation>{label}：{file} 同时也是输入：请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{label}: {file} is the style of an input: choose another name.</source>
        <translation>{label}：{file} 是一个输入的样式文件：请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>{label}: {file} would be a file of {other} too: choose another name for one of the two.</source>
        <translation>{label}：{file} 也会是 {other} 的文件：请为其中之一另选名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/destinations.py"/>
        <source>choose a larger cell size (CELL_SIZE)</source>
        <translation>请选择更大的像元大小（CELL_SIZE）</translation>
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
        <source>Points, lines or polygons in any coordinate reference system. Those outside a score raster are left out, even where BUFFER would reach it.</source>
        <translation>任意坐标参考系的点、线或多边形。位于得分栅格之外的不参与计算，即使 BUFFER 能延伸到栅格内。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate.py"/>
        <source>Resamples</source>
        <translation>重抽样次数</translation>
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
        <source>ROC curves</source>
        <translation>ROC 曲线</translation>
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
        <source>Its band in its score raster, from 1: what &apos;Filter anomalies&apos; takes as BAND.</source>
        <translation>该指标在其得分栅格中的波段号，从 1 起：即“筛选异常”的 BAND 参数值。</translation>
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
        <source>Elements</source>
        <translation>元素</translation>
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
        <source>Survey stack</source>
        <translation>调查栈</translation>
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
        <source>Samples</source>
        <translation>样品</translation>
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
        <location filename="../processing_provider/explore.py"/>
        <source>Explore survey</source>
        <translation>数据探查</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>geochemistry,statistics,report,histogram,correlation,principal components,clr,compositional data,mineral exploration</source>
        <translation>地球化学,统计,报告,直方图,相关性,主成分,clr,成分数据,矿产勘查</translation>
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
        <source>Fields of the sample points with the analyses: numbers, or texts with a less-than sign for what is below detection. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>采样点中存放分析结果的字段：数值，或以小于号表示低于检出限的文本。留空（默认）：所有看似分析结果的字段，标识符和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Survey report</source>
        <translation>数据探查报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Optional. Opens offline in any browser. The numbers lie beside it as JSON.</source>
        <translation>可选。可在任意浏览器中离线打开。数值以 JSON 格式保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested transform</source>
        <translation>建议的变换</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>What &apos;Train model&apos; takes as TRANSFORM.</source>
        <translation>即“训练模型”的 TRANSFORM 参数值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Suggested bands</source>
        <translation>建议的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Names with commas between them: what &apos;Train model&apos; takes as BANDS.</source>
        <translation>以逗号分隔的名称：即“训练模型”的 BANDS 参数值。</translation>
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
        <location filename="../processing_provider/explore.py"/>
        <source>Choose either {rasters} or {points}, not both.</source>
        <translation>请在 {rasters} 和 {points} 中只选其一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/explore.py"/>
        <source>Choose either {rasters} or {points}.</source>
        <translation>请选择 {rasters} 或 {points}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Filter anomalies</source>
        <translation>筛选异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>geochemistry,anomaly,outlier,iqr,anomfilter,targets,mineral exploration</source>
        <translation>地球化学,异常,离群值,四分位距,AnomFilter,靶区,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Keeps the high-confidence anomalies of a score raster (AnomFilter). A pixel is kept if its score is an outlier, above Q3 + factor x IQR of all scores, and if its values are no farther from the mean of the target area than the middle between the nearest and the farthest outlier. Cancel stops within two seconds and leaves no file.</source>
        <translation>保留得分栅格中的高置信度异常（AnomFilter）。像素须同时满足两个条件才保留：其得分为离群值，即高于所有得分的 Q3 + 系数 x IQR；其数值到目标区均值的距离不超过最近与最远离群值距离的中点。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score raster</source>
        <translation>得分栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Raster that the algorithm &apos;Score anomalies&apos; wrote.</source>
        <translation>由算法“异常评分”写出的栅格。</translation>
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
        <source>standardised (default): each band less its mean, in standard deviations, so that all elements count alike. raw: in the units of the bands, as published; elements with large numbers then decide.</source>
        <translation>standardised（默认）：各波段减去均值，以标准差为单位，使所有元素同等重要。raw：采用波段的原始单位，与论文发表的方法一致；此时数值大的元素起决定作用。</translation>
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
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Score above which a pixel is an outlier.</source>
        <translation>得分高于此值的像素为离群值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Largest distance of a kept pixel from the mean of the target area; none if there is no outlier.</source>
        <translation>保留的像素到目标区均值的最大距离；没有离群值时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Outliers</source>
        <translation>离群值</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>Number of outliers.</source>
        <translation>离群值个数。</translation>
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
        <source>{label} is {band}, and {layer} has the bands 1 to {count}.</source>
        <translation>{label} 为 {band}，而 {layer} 的波段为 1 至 {count}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/filter.py"/>
        <source>make the sample window (WINDOW) smaller</source>
        <translation>请减小样本窗口（WINDOW）</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {given} is no coordinate reference system that QGIS knows.</source>
        <translation>{label}：{given} 不是 QGIS 能识别的坐标参考系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {item} cannot be opened as a raster.</source>
        <translation>{label}：{item} 无法作为栅格打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: choose one or more rasters.</source>
        <translation>{label}：请选择一个或多个栅格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {item} cannot be opened as a vector layer.</source>
        <translation>{label}：{item} 无法作为矢量图层打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {layer} is no vector layer.</source>
        <translation>{label}：{layer} 不是矢量图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/given.py"/>
        <source>{label}: {path} cannot be read ({why}).</source>
        <translation>{label}：无法读取 {path}（{why}）。</translation>
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
        <source>Fields with the analyses: numbers, or texts with a less-than sign for what is below detection. Each becomes a band of its name. Empty (default): every field that looks like an analysis, which identifiers and coordinates do not.</source>
        <translation>存放分析结果的字段：数值，或以小于号表示低于检出限的文本。每个字段成为一个同名波段。留空（默认）：所有看似分析结果的字段，标识符和坐标除外。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>idw (default): inverse distance weighting of the nearest samples. linear: in the triangles between samples, exact at each. kriging: ordinary kriging of the nearest samples with a variogram that is fitted to each element; the slowest.</source>
        <translation>idw（默认）：最近样品的反距离加权。linear：在样品构成的三角形内插值，样品点处与实测值一致。kriging：最近样品的普通克里金，变差函数按各元素拟合；速度最慢。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Cell size (map units)</source>
        <translation>像元大小（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Side of the square cells. Empty (default): half the usual distance between neighbouring samples.</source>
        <translation>方形像元的边长。留空（默认）：相邻样品常见间距的一半。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Search radius (map units)</source>
        <translation>搜索半径（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples within this distance of a cell count, and a cell without enough of them has no value. Empty (default): chosen from the distances between samples; the log tells it.</source>
        <translation>只使用像元周围此距离内的样品，样品不足的像元无值。留空（默认）：由样品间距确定；日志给出该值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Scale</source>
        <translation>数值尺度</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>What is interpolated. auto (default): logarithms of elements that are skewed, others as they are. log: logarithms, turned back afterwards. linear: values as they are.</source>
        <translation>对什么进行插值。auto（默认）：偏态分布的元素取对数，其他元素用原值。log：取对数，插值后还原。linear：用原值。</translation>
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
        <source>Most values below detection (%)</source>
        <translation>低于检出限数值的最大占比（%）</translation>
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
        <source>A cell is computed from its nearest samples, from no more than this; default 12.</source>
        <translation>每个像元由最近的样品计算，样品数不超过此值；默认 12。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Samples for each cell at least</source>
        <translation>每个像元的最小样品数</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>A cell with fewer samples within the search radius has no value; default 3.</source>
        <translation>搜索半径内样品数少于此值的像元无值；默认 3。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Power of the distance</source>
        <translation>距离的幂次</translation>
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
        <source>Left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Names of the elements that were left out, with commas between them.</source>
        <translation>未采用的元素的名称，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>Between held-out samples and what the others give in their place, -1 to 1, median of the elements.</source>
        <translation>留出样品与由其余样品估计的值之间的相关系数，-1 至 1，各元素的中位数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/interpolate.py"/>
        <source>{fewest} is {least}, and {neighbours} is {most}: no cell would have a value. Make the first smaller, or the second larger.</source>
        <translation>{fewest} 为 {least}，而 {neighbours} 为 {most}：所有像元都将无值。请减小前者或增大后者。</translation>
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
        <location filename="../processing_provider/parameters.py"/>
        <source>Bands to take</source>
        <translation>采用的波段</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Names of bands with commas between them, as &apos;Explore survey&apos; suggests them: Cu, Ni, As; a name that has a comma itself stands in quotation marks. Empty (default): all bands.</source>
        <translation>可选。波段名称，以英文逗号分隔，写法与“数据探查”的建议相同：Cu, Ni, As；本身含逗号的名称须加英文双引号。留空（默认）：所有波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What stands for a value that is written with a less-than sign, as a negative number or as 0. half_limit (default): half the detection limit. limit_over_root_two: 0.71 of it. leave_out: nothing. Codes such as -9999 always stand for no value.</source>
        <translation>写作小于号加数字、负数或 0 的数值用什么代替。half_limit（默认）：检出限的一半。limit_over_root_two：检出限的 0.71 倍。leave_out：不代替，按无值处理。-9999 等代码始终表示无值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Distance that counts as deposit (map units)</source>
        <translation>计为矿床的距离（地图单位）</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Cells within this distance of a known deposit count as deposit. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>与已知矿床的距离不超过此值的像元计为矿床。采用第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>What calculates: auto (default) takes what {options} says, which by default is a graphics card with CUDA where there is one, else the processor; cpu and cuda insist. The log says which one is in use.</source>
        <translation>用什么计算：auto（默认）采用 {options} 中的设置，其默认为有 CUDA 显卡时用显卡，否则用处理器；cpu 和 cuda 强制使用指定设备。日志说明实际使用的设备。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Processor threads</source>
        <translation>处理器线程数</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Threads of the processor; empty (default): as many as {options} says, which by default is half as many as it has cores, so that QGIS has room beside them. The same input, seed, device and number of threads give the same result.</source>
        <translation>处理器的线程数；留空（默认）：采用 {options} 中的设置，其默认为核心数的一半，以便为 QGIS 留出余地。输入、种子、设备和线程数都相同时，结果相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Known deposits to keep out of training</source>
        <translation>不参与训练的已知矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Optional. Windows on these features do not train. Any coordinate reference system. Evaluating on deposits that were excluded is too optimistic, and the evaluation then says so.</source>
        <translation>可选。位于这些要素上的窗口不参与训练。坐标参考系不限。用排除过的矿床作评价会偏乐观，评价时会指出这一点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Distance to keep from them (map units)</source>
        <translation>与矿床保持的距离（地图单位）</translation>
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
        <source>Transform</source>
        <translation>变换</translation>
    </message>
    <message>
        <location filename="../processing_provider/parameters.py"/>
        <source>Of the values, before they are scaled. auto (default): clr for bands that look like concentrations if there are three or more, log if there are fewer, none for other bands. log: natural logarithm. clr: centred log-ratio over all bands. none: as they are. Zeros and negative values count as below detection where a logarithm is taken.</source>
        <translation>缩放之前对数值的变换。auto（默认）：看似含量的波段有三个或更多时用 clr，不足三个时用 log，其他波段用 none。log：自然对数。clr：对所有波段作中心对数比变换。none：不变换。取对数时，零和负值按低于检出限处理。</translation>
    </message>
    <message>
        <location filename="../processing_provider/post_processors.py"/>
        <source>The style of {file} could not be saved: {why}</source>
        <translation>无法保存 {file} 的样式：{why}</translation>
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
        <source>The layer {layer} ({system}) cannot be brought into the system of {first} ({first_system}): reproject it first.</source>
        <translation>图层 {layer}（{system}）无法转换到 {first} 的坐标参考系（{first_system}）：请先将其重投影。</translation>
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
        <location filename="../processing_provider/raster_inputs.py"/>
        <source>Windows of {size} x {size} pixels do not fit into {layer}, which has {width} x {height}: {way_out}.</source>
        <translation>{size} x {size} 像素的窗口大于 {layer}，后者为 {width} x {height}：{way_out}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} is no layer of points: choose that of the samples.</source>
        <translation>{label}：{layer} 不是点图层：请选择样品的点图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no field {field}; it has: {fields}.</source>
        <translation>{label}：{layer} 没有字段 {field}；现有字段：{fields}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sample_inputs.py"/>
        <source>{label}: {layer} has no points. If it is a table with coordinates, make points of it with the tool &apos;Create points layer from table&apos;.</source>
        <translation>{label}：{layer} 没有点。如果它是带坐标的表格，请用工具“从表格创建点图层”生成点。</translation>
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
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Geo-Hgan model (*.geohgan);;All files (*)</source>
        <translation>Geo-Hgan 模型 (*.geohgan);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Model file that the algorithm &apos;Train model&apos; wrote.</source>
        <translation>由算法“训练模型”写出的模型文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Which score comes first and gives the percentiles. anomaly_score (default): weighted sum of the others. img_distance: between a pixel and its reconstruction. z_distance: between the encodings of the two. feature_distance: between what the discriminator sees in the two. neighbour_distance: between a pixel and the pixels of the training area that are most like it. background_distance: the same for its reconstruction, the background that the networks see in it. All six are written.</source>
        <translation>哪个得分排在首位并用于计算百分位。anomaly_score（默认）：其他各项的加权和。img_distance：像素与其重构之间的距离。z_distance：两者编码之间的距离。feature_distance：判别器从两者提取的特征之间的距离。neighbour_distance：像素与训练区中最相似的像素之间的距离。background_distance：对其重构（即网络从中识别出的背景）所作的同样计算。六项都会写出。</translation>
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
        <source>Weight of img_distance</source>
        <translation>img_distance 的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of z_distance</source>
        <translation>z_distance 的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of feature_distance</source>
        <translation>feature_distance 的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of neighbour_distance</source>
        <translation>neighbour_distance 的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Weight of background_distance</source>
        <translation>background_distance 的权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>In anomaly_score; no unit, 0 leaves it out, default {number}.</source>
        <translation>在 anomaly_score 中的权重；无单位，0 表示不计入，默认 {number}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>GeoTIFF on the grid of the first raster: the chosen metric, the five others, and as its last band the percentile: the share of the area (0 to 100) that scores lower or the same. A style file lies beside it.</source>
        <translation>采用第一个栅格的格网的 GeoTIFF：所选指标、其余五项指标，最后一个波段为百分位，即得分不高于该值的面积占比（0 至 100）。样式文件保存在同一文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>Optional GeoTIFF that tells why a pixel is anomalous, drawn in the colour of its leading element. Bands: the share (0 to 1) of each input band in the chosen metric; the number of the band with the largest share, the leading element; the observed value of each band; and the value that is expected there, in the survey&apos;s units. Something leads everywhere: it means little where the heatmap is dark. An element may lead because it is low. z_distance and feature_distance know no bands: the reconstruction error is shared out in their place.</source>
        <translation>可选的 GeoTIFF，说明像素为何异常，以主导元素的颜色显示。波段包括：各输入波段在所选指标中的占比（0 至 1）；占比最大的波段（即主导元素）的编号；各波段的观测值；以及该处的预期值，采用调查数据的单位。任何位置都有主导元素：在热力图的暗处意义不大。元素也可能因含量偏低而成为主导元素。z_distance 和 feature_distance 不区分波段：以重构误差的分配代替。</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>train a model with smaller windows, or score a larger raster</source>
        <translation>请用更小的窗口训练模型，或对更大的栅格评分</translation>
    </message>
    <message>
        <location filename="../processing_provider/score.py"/>
        <source>{label} is {stride}, and the model&apos;s windows are {size} pixels wide: pixels between them would be left out. Make it smaller.</source>
        <translation>{label} 为 {stride}，而模型的窗口宽 {size} 像素：窗口之间的像素会被遗漏。请减小该值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sheet.py"/>
        <source>{file} is no layout template: save it anew in the layout designer.</source>
        <translation>{file} 不是布局模板：请在布局设计器中重新保存。</translation>
    </message>
    <message>
        <location filename="../processing_provider/sheet.py"/>
        <source>{file} has no map: add one in the layout designer.</source>
        <translation>{file} 中没有地图：请在布局设计器中添加一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Stack layers</source>
        <translation>图层叠栈</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>geology,geophysics,raster,vector,align,resample,rasterize,distance,density,mineral exploration</source>
        <translation>地质,地球物理,栅格,矢量,对齐,重采样,栅格化,距离,密度,矿产勘查</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Brings any mix of layers onto one grid, as one raster that &apos;Train model&apos; takes: rasters in any system and of any cell size, polygons as a band for each class, lines and points as the distance to them or their density. Names, units and sources are kept in the bands. At least one raster is needed, for the grid. Cancel stops within two seconds and leaves no file.</source>
        <translation>将各类图层统一到一个格网上，合成一个供“训练模型”使用的栅格：任意坐标参考系和像元大小的栅格；多边形，每个类别一个波段；线和点，按到其距离或其密度。名称、单位和来源保存在波段中。至少需要一个栅格来确定格网。取消后两秒内停止，不留下任何文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Rasters</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Continuous values such as elements and geophysics; all bands of each are taken.</source>
        <translation>可选。元素、地球物理等连续数值；采用每个栅格的所有波段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as geology. A band for each class of a layer: 1 within its polygons, 0 elsewhere.</source>
        <translation>可选。例如地质图。图层的每个类别一个波段：其多边形内为 1，其他位置为 0。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Field with the class</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Field of the polygons that says their class, in every one of the layers; at most {number} classes. Bands are called after layer and class: geology: granite. Empty (default): each layer is one class.</source>
        <translation>说明多边形类别的字段，每个图层都须有；最多 {number} 个类别。波段以图层和类别命名，例如“地质: 花岗岩”。留空（默认）：每个图层为一个类别。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Layers to measure the distance to</source>
        <translation>计算距离的图层</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Optional. Such as faults or contacts. A band for each layer: distance to its nearest feature, map units.</source>
        <translation>可选。例如断层或接触带。每个图层一个波段：到最近要素的距离，采用地图单位。</translation>
    </message>
    <message>
        <location filename="../processing_provider/stack.py"/>
        <source>Layers to measure the density of</source>
        <translation>计算密度的图层</translation>
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
        <source>Of rasters on another grid. bilinear (default): between the four nearest cells. nearest: the nearest cell, for classes and codes. cubic: smoother. average: of the cells below, from fine to coarse.</source>
        <translation>用于格网不同的栅格。bilinear（默认）：在最近的四个像元之间插值。nearest：取最近的像元，用于类别和代码。cubic：更平滑。average：取所覆盖像元的平均值，用于由细到粗。</translation>
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
        <source>Bands</source>
        <translation>波段</translation>
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
        <source>High-confidence anomaly</source>
        <translation>高置信度异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/styles.py"/>
        <source>Halo of a hidden deposit</source>
        <translation>隐伏矿床的异常晕</translation>
    </message>
    <message>
        <location filename="../processing_provider/systems.py"/>
        <source>no coordinate reference system</source>
        <translation>无坐标参考系</translation>
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
        <source>Learns the geochemical background of a survey from its rasters, for the algorithm that scores anomalies. No known deposits are needed, and none should be excluded if the result is to be evaluated on them: that would flatter it. The log shows the loss of each epoch, the device and the time left. Cancel stops within two seconds; the last complete epoch is kept in a checkpoint beside the model file, from which training can go on.</source>
        <translation>从调查栅格学习地球化学背景，供异常评分算法使用。不需要已知矿床；若要用已知矿床评价结果，则不应在训练时排除它们，否则评价结果会偏乐观。日志显示每个轮次的损失、设备和剩余时间。取消后两秒内停止；最后一个完整轮次保存在模型文件旁的检查点中，可由此继续训练。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units. Layers on another grid are aligned to the first one, and the log says how. Pixels without a value in any band are left out. &apos;Interpolate samples&apos; makes one of sample points, &apos;Stack layers&apos; of polygons and lines.</source>
        <translation>每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。格网不同的图层会对齐到第一个图层，日志说明对齐方式。任一波段无值的像素不参与计算。“样品插值”可由采样点生成这样的栅格，“图层叠栈”可由多边形和线生成。</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>balanced (default): small convolutional networks, windows of 8 pixels, minutes on a laptop. fast: smaller and shorter still, for a first look. reference: the published networks and schedule, windows of 16 pixels, hours without a graphics card.</source>
        <translation>balanced（默认）：小型卷积网络，8 像素的窗口，笔记本电脑上几分钟。fast：更小、更快，用于初步了解。reference：论文发表的网络和训练方案，16 像素的窗口，没有显卡时需数小时。</translation>
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
        <source>Batch size</source>
        <translation>批大小</translation>
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
        <source>Learning rate</source>
        <translation>学习率</translation>
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
        <source>Checkpoint to go on from</source>
        <translation>用于继续训练的检查点</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Geo-Hgan checkpoint (*.checkpoint);;All files (*)</source>
        <translation>Geo-Hgan 检查点 (*.checkpoint);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>Optional. The file that a cancelled or failed training left beside its model file (model.geohgan.checkpoint). Only EPOCHS, GUIDED_EPOCHS, LEARNING_RATE, KAPPA, WINDOWS_PER_EPOCH, BATCH_SIZE, DEVICE and THREADS may differ from that run; give everything else as before.</source>
        <translation>可选。已取消或失败的训练在其模型文件旁留下的文件（model.geohgan.checkpoint）。与那次运行相比，只有 EPOCHS、GUIDED_EPOCHS、LEARNING_RATE、KAPPA、WINDOWS_PER_EPOCH、BATCH_SIZE、DEVICE 和 THREADS 可以不同；其他参数须与之前相同。</translation>
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
        <source>set a smaller window size (PATCH_SIZE), 4 at least</source>
        <translation>请设置更小的窗口大小（PATCH_SIZE），不小于 4</translation>
    </message>
    <message>
        <location filename="../processing_provider/train.py"/>
        <source>A checkpoint keeps the last complete epoch: to go on, run it again with &quot;{parameter}&quot; (RESUME, advanced) set to {file}</source>
        <translation>检查点保存了最后一个完整轮次：要继续训练，请将“{parameter}”（RESUME，高级参数）设为 {file} 后重新运行</translation>
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
        <source>{label}: {layer} has no features with a geometry: choose another layer.</source>
        <translation>{label}：{layer} 没有带几何图形的要素：请选择其他图层。</translation>
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
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Geo-Hgan: samples to anomalies</source>
        <translation>Geo-Hgan：从样品到异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>The whole way from samples in one step: interpolates them into a stack of element grids, explores it for the transform and the bands to train with, trains a model on the background, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成从样品开始的全过程：将样品插值为元素格网的栅格栈，通过数据探查确定变换和训练所用的波段，用背景训练模型，为每个像素评分，用已知矿床检验得分，并按最佳指标筛选高置信度异常。取消后两秒内停止；已完成步骤写出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the stack; 0 (default): the cells that it touches.</source>
        <translation>评价得分时，与已知矿床的距离不超过此值的像元计为矿床。采用栅格栈的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>Points, lines or polygons in any coordinate reference system. They take no part in training; they choose the best metric and measure it.</source>
        <translation>任意坐标参考系的点、线或多边形。它们不参与训练，用于选定最佳指标并衡量其效果。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>balanced (default): minutes on a laptop. fast: for a first look. reference: the published networks and schedule, hours without a graphics card.</source>
        <translation>balanced（默认）：笔记本电脑上几分钟。fast：用于初步了解。reference：论文发表的网络和训练方案，没有显卡时需数小时。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>ROC curves and the AUC of each metric; opens offline in any browser.</source>
        <translation>各指标的 ROC 曲线和 AUC；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>What the stack holds, which bands were left out of the training, and why; opens offline.</source>
        <translation>栅格栈的内容、哪些波段未参与训练及其原因；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>GeoTIFF with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation>GeoTIFF，高置信度异常像素的值为最佳指标的得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>One point for each such pixel, with score, percentile (0 to 100) and distance.</source>
        <translation>每个此类像素一个点，含得分、百分位（0 至 100）和距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>What was done to each element and what to doubt, cross-validated; opens offline.</source>
        <translation>各元素的处理方式和存疑之处，经交叉验证；可离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>GeoTIFF with a band for each element, for training and scoring again.</source>
        <translation>每个元素一个波段的 GeoTIFF，可再次用于训练和评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>GeoTIFF: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation>GeoTIFF：六项指标，最后一个波段为百分位（0 至 100）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/samples_to_anomalies.model3"/>
        <source>The trained model, for scoring other rasters with the same bands.</source>
        <translation>训练好的模型，可为波段相同的其他栅格评分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Geo-Hgan: source area to target prospectivity</source>
        <translation>Geo-Hgan：从源区到目标区成矿远景</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>The last third of the method in one step: finds the high-confidence anomalies of a source area, as &apos;Geo-Hgan: survey to anomalies&apos; does, and maps the prospectivity of a target area from its known deposits with these anomalies as further positives, and without them. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成该方法的后三分之一：按“Geo-Hgan：从勘查数据到异常”的方式找出源区的高置信度异常，再根据目标区的已知矿床编制其成矿远景图，分别以这些异常作为补充正样本和不使用这些异常。取消后两秒内停止；已完成步骤写出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Cells within this distance of a known deposit count as deposit, in either area. Map units of its first raster; 0 (default): the cells that it touches.</source>
        <translation>与已知矿床的距离不超过此值的像元计为矿床，两个区均如此。采用各区第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>What learns the deposits: a random forest (default), gradient boosting, logistic regression, a support vector machine, or a small convolutional network on windows.</source>
        <translation>用什么学习矿床特征：随机森林（默认）、梯度提升、逻辑回归、支持向量机，或基于窗口的小型卷积网络。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Parts of the target area that are held out in turn; no more than it has known deposits. Default 5.</source>
        <translation>目标区依次留出的份数；不超过其已知矿床数。默认 5。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Where anomalies are sought: one raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation>在其中寻找异常：每个元素一个波段的单个栅格，或每个元素一个栅格，或两者兼有；单位不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Points, lines or polygons in any coordinate reference system: what the classifier learns from, and is cross-validated against.</source>
        <translation>任意坐标参考系的点、线或多边形：分类器从中学习，并以其进行交叉验证。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Where prospectivity is mapped: the same bands as the source area, in any order.</source>
        <translation>编制成矿远景图的区域：波段与源区相同，顺序不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>GeoTIFF of the target area: how likely a deposit is, 0 to 1, learnt from known deposits and anomalies.</source>
        <translation>目标区的 GeoTIFF：矿床存在的可能性，0 至 1，由已知矿床和异常学习得到。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Cross-validated AUC with the anomalies and without; opens offline in any browser.</source>
        <translation>使用异常和不使用异常的交叉验证 AUC；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>The same, learnt from the known deposits alone.</source>
        <translation>同上，仅由已知矿床学习得到。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>How well each metric finds the known deposits of the source area; opens offline in any browser.</source>
        <translation>各指标识别源区已知矿床的效果；可在任意浏览器中离线打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>GeoTIFF of the source area with the score of the best metric where a pixel is a high-confidence anomaly.</source>
        <translation>源区的 GeoTIFF，高置信度异常像素的值为最佳指标的得分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>GeoTIFF of the source area: the six metrics, and as its last band the percentile (0 to 100).</source>
        <translation>源区的 GeoTIFF：六项指标，最后一个波段为百分位（0 至 100）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Folds of the cross-validation</source>
        <translation>交叉验证的折数</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Survey rasters of the source area</source>
        <translation>源区的调查栅格</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Known deposits of the source area</source>
        <translation>源区的已知矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/source_to_target.model3"/>
        <source>Known deposits of the target area</source>
        <translation>目标区的已知矿床</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Geo-Hgan: survey to anomalies</source>
        <translation>Geo-Hgan：从勘查数据到异常</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>The whole way in one step: trains a model on the background of a survey, scores every pixel, holds the scores against known deposits, and filters the best metric for high-confidence anomalies. Cancel stops within two seconds; what earlier steps have written stays.</source>
        <translation>一步完成全过程：用勘查数据的背景训练模型，为每个像素评分，用已知矿床检验得分，并按最佳指标筛选高置信度异常。取消后两秒内停止；已完成步骤写出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Cells within this distance of a known deposit count as deposit when the scores are evaluated. Map units of the first raster; 0 (default): the cells that it touches.</source>
        <translation>评价得分时，与已知矿床的距离不超过此值的像元计为矿床。采用第一个栅格的地图单位；0（默认）：矿床所触及的像元。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Optional. Windows on these features do not train. Evaluating on deposits that were excluded is too optimistic, and the report then says so.</source>
        <translation>可选。位于这些要素上的窗口不参与训练。用已排除的矿床来评价会过于乐观，报告会予以说明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>Windows nearer than this to them do not train. Map units of the first raster; 0 (default) leaves out the windows that touch one.</source>
        <translation>与其距离小于此值的窗口不参与训练。采用第一个栅格的地图单位；0（默认）只排除触及要素的窗口。</translation>
    </message>
    <message>
        <location filename="../processing_provider/models/survey_to_anomalies.model3"/>
        <source>One raster with a band for each element, or one raster for each, or both; any units.</source>
        <translation>每个元素一个波段的栅格，或每个元素一个栅格，或两者兼有；单位不限。</translation>
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
        <location filename="../geohgan_qgis/inspector/areas.py"/>
        <source>Anomaly polygons, top {top:g} % of the area</source>
        <translation>异常多边形，面积最高的 {top:g} %</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/areas.py"/>
        <source>{file} cannot be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/areas.py"/>
        <source>{file} cannot be written: {why}</source>
        <translation>无法写入 {file}：{why}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/areas.py"/>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/choices.py"/>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/choices.py"/>
        <source>{file}, beside the scores</source>
        <translation>{file}，与得分在同一文件夹</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/choices.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/contributions.py"/>
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
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>NE</source>
        <translation>东北</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>SE</source>
        <translation>东南</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>SW</source>
        <translation>西南</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/numbers.py"/>
        <source>NW</source>
        <translation>西北</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Which elements drive the score is in its contributions: run &apos;Score anomalies&apos; with the output &apos;Contributions&apos;, or choose that raster above.</source>
        <translation>哪些元素决定得分记录在贡献栅格中：请运行“异常评分”并输出“贡献”，或在上方选择该栅格。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Scores of the place</source>
        <translation>该处的得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Higher than</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Element</source>
        <translation>元素</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Expected</source>
        <translation>预期值</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Elements that drive the score</source>
        <translation>决定得分的元素</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Elements: to the right more than expected, to the left less</source>
        <translation>元素：向右高于预期，向左低于预期</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Scores around the place</source>
        <translation>该处周围的得分</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Leading element there</source>
        <translation>该处的主导元素</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>{name} {score}: percentile {percentile:.1f}, in the top {top:.1f} % of the area</source>
        <translation>{name} {score}：百分位 {percentile:.1f}，位于面积最高的 {top:.1f} % 之内</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>{count} others</source>
        <translation>其他 {count} 个</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Scores in the window of {size} x {size} cells around the place; arrow keys move it.</source>
        <translation>该处周围 {size} x {size} 像元窗口内的得分；用方向键移动。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>{size} x {size} cells</source>
        <translation>{size} x {size} 像元</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>{name}: {low} to {high} {unit}</source>
        <translation>{name}：{low} 到 {high} {unit}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>{length} {compass} ({bearing:.0f}°)</source>
        <translation>{length} {compass}（{bearing:.0f}°）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/place.py"/>
        <source>Nearest known deposit: {where}{name}</source>
        <translation>最近的已知矿床：{where}{name}</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/raster.py"/>
        <source>{file} cannot be opened as a raster.</source>
        <translation>{file} 无法作为栅格打开。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/saving.py"/>
        <source>Save as anomaly polygons</source>
        <translation>另存为异常多边形</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/saving.py"/>
        <source>GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)</source>
        <translation>GeoPackage (*.gpkg);;ESRI Shapefile (*.shp);;GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/saving.py"/>
        <source>{file} is open as a layer of the project: choose another name, or remove the layer first.</source>
        <translation>{file} 已作为工程图层打开：请换一个名称，或先移除该图层。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/saving.py"/>
        <source>{file} exists already: choose it by its whole name, or another.</source>
        <translation>{file} 已存在：请输入其完整名称，或换一个名称。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/saving.py"/>
        <source>{file} has the name of another layer, whose style would be lost: choose another name.</source>
        <translation>{file} 与另一个图层同名，其样式将会丢失：请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/inspector/saving.py"/>
        <source>Anomaly polygons, top {top:g} %</source>
        <translation>异常多边形，最高 {top:g} %</translation>
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
        <source>auto: a graphics card with CUDA where there is one, else the processor</source>
        <translation>auto：有 CUDA 显卡时用显卡，否则用处理器</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>cpu: the processor</source>
        <translation>cpu：处理器</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>cuda: a graphics card with CUDA</source>
        <translation>cuda：CUDA 显卡</translation>
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
        <source>Device (default: auto)</source>
        <translation>设备（默认：auto）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>What the algorithms&apos; DEVICE auto stands for.</source>
        <translation>算法的 DEVICE 设为 auto 时所用的设备。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>Processor threads (default: half of the cores)</source>
        <translation>处理器线程数（默认：核心数的一半）</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/options.py"/>
        <source>What the algorithms take where THREADS is left empty.</source>
        <translation>算法的 THREADS 留空时所用的线程数。</translation>
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
        <source>The algorithms are in the Processing toolbox: enable the Processing plugin.</source>
        <translation>算法在处理工具箱中：请启用 Processing 插件。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>The engine&apos;s packages are yet to be set up.</source>
        <translation>引擎的包尚未安装。</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/plugin.py"/>
        <source>Set up…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location filename="../geohgan_qgis/printing.py"/>
        <source>The map shows nothing that could be printed: add a layer first, and zoom to it.</source>
        <translation>地图上没有可打印的内容：请先添加图层并缩放至该图层。</translation>
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
        <source>Band</source>
        <translation>波段</translation>
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
</context>
</TS>
