using System.CommandLine;
using System.Globalization;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// <c>evaluate FILE</c>: what the standard says of dossiers, in the JSON form of <c>docs/dossier.schema.json</c> or in an
/// import workbook. It opens no database and stores nothing.
/// </summary>
internal static class EvaluateCommand
{
    private static readonly Argument<FileInfo> DossierFile = new("file") { Description = "Dossiers as JSON (.json) or in the import layout (.xlsx)." };

    private static readonly Option<DateOnly> Cutoff = new("--cutoff")
    {
        Description = "The day up to which everything counts, such as 2025-12-31.",
        Required = true,
        CustomParser = result => Date(result),
    };

    private static readonly Option<string> Language = new("--language")
    {
        Description = "zh-Hans or en.",
        DefaultValueFactory = _ => "zh-Hans",
    };

    public static Command Create()
    {
        var command = new Command("evaluate", "Says what the standard finds of a dossier, clause by clause.")
        {
            DossierFile,
            Cutoff,
            Language,
        };
        Language.AcceptOnlyFromAmong("zh-Hans", "en");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            var text = await File.ReadAllBytesAsync(result.GetRequiredValue(DossierFile).FullName, cancellationToken);
            var name = ShippedStandards.Files[^1];
            var standard = StandardReader.Read(ShippedStandards.Read(name), name);
            var writer = new EvaluationWriter(
                CompiledStandard.Compile(standard),
                result.GetValue(Cutoff),
                CultureInfo.GetCultureInfo(result.GetRequiredValue(Language)),
                result.InvocationConfiguration.Output);
            var allRead = true;
            foreach (var reading in Readings(result, standard, text))
            {
                allRead &= await writer.WriteAsync(reading);
            }

            return allRead ? 0 : StartupErrors.ExitCode;
        }
        catch (Exception refused) when (refused is IOException or ImportFileException)
        {
            return await StartupErrors.ReportAsync(new StartupException(refused.Message, refused));
        }
    }

    private static IEnumerable<DossierReading> Readings(ParseResult result, Standard standard, byte[] text)
    {
        if (result.GetRequiredValue(DossierFile).Extension != ".xlsx")
        {
            return DossierJson.ReadMany(text);
        }

        var reading = DossierImport.Read(standard, text);
        return reading.IsClean
            ? reading.Workbook.Dossiers.Select(one => new DossierReading(one.Number, one.Dossier, []))
            : throw new StartupException(string.Join('\n', reading.Problems.Select(one => one.Render(CultureInfo.CurrentUICulture))));
    }

    private static DateOnly Date(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no date such as 2025-12-31.");
        return default;
    }
}
