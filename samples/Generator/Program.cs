using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Api.Import.Writing;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Generator;
using ScoringPlatform.Scoring.Standards;

// Writes the sample workbooks into the folder given, by default the one above this project.
var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "../../../../");
var standard = StandardReader.Read(ShippedStandards.Read(SampleWorkbooks.Standard), SampleWorkbooks.Standard);
var writer = new DossierWorkbookWriter(new DossierWorkbook(StandardCodes.Of(standard)));
foreach (var sample in SampleWorkbooks.All)
{
    var file = Path.GetFullPath(Path.Combine(folder, sample.FileName));
    await File.WriteAllBytesAsync(file, writer.Write(sample.Create(), sample.WrittenAt));
    Console.WriteLine($"{file}: {sample.Dossiers} dossiers");
}
