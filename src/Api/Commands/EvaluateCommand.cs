using System.CommandLine;
using System.Globalization;
using System.Text;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Import.Storing;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// <c>evaluate FILE</c>: what a standard says of dossiers, in the JSON form of <c>docs/dossier.schema.json</c> or in an
/// import workbook. It opens no database and stores nothing.
/// </summary>
internal static class EvaluateCommand
{
    private static readonly Argument<FileInfo> DossierFile = new("file")
    {
        Description = "One dossier or a list of them as JSON (docs/dossier.schema.json), or an import workbook (.xlsx).",
    };

    private static readonly Option<string> StandardCode = new("--standard")
    {
        Description = $"The standard's code: {string.Join(", ", ShippedStandards.Codes)}.",
        DefaultValueFactory = _ => ShippedStandards.Codes[^1],
        HelpName = "CODE",
    };

    private static readonly Option<DateOnly?> Cutoff = new("--cutoff")
    {
        Description = "The day up to which everything counts, such as 2025-12-31. [default: the last 31 December]",
        CustomParser = Date,
        HelpName = "DATE",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "One line of JSON for each dossier and each error." };

    private static readonly Option<string> Language = new("--language")
    {
        Description = "The language of the sentences.",
        DefaultValueFactory = _ => "zh-Hans",
    };

    /// <param name="time">Says which 31 December was the last.</param>
    public static Command Create(TimeProvider time)
    {
        var command = new Command(
            "evaluate",
            "Says what a standard finds of each dossier, clause by clause; stores nothing. "
            + "Ends with 0 when every dossier was evaluated, with 1 when one was refused or the file could not be read.")
        {
            DossierFile,
            StandardCode,
            Cutoff,
            Json,
            Language,
        };
        StandardCode.AcceptOnlyFromAmong([.. ShippedStandards.Codes]);
        Language.AcceptOnlyFromAmong("zh-Hans", "en");
        command.SetAction((result, cancellationToken) => RunAsync(result, time, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            var content = await ReadAsync(result.GetRequiredValue(DossierFile), cancellationToken);
            var evaluation = new FileEvaluation(
                ReadStandard(result.GetRequiredValue(StandardCode)), result.GetValue(Cutoff) ?? LastDecember(time), WriterOf(result));
            return await EvaluateAsync(evaluation, result, content) ? 0 : StartupErrors.ExitCode;
        }
        catch (Exception refused) when (refused is IOException or InvalidDataException or UnauthorizedAccessException or ImportFileException)
        {
            await result.InvocationConfiguration.Error.WriteLineAsync($"error: {refused.Message}");
            return StartupErrors.ExitCode;
        }
    }

    private static async Task<bool> EvaluateAsync(FileEvaluation evaluation, ParseResult result, byte[] content)
    {
        if (!result.GetRequiredValue(DossierFile).Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            var readings = DossierJson.ReadMany(WithoutMark(content));
            return readings.Count > 0 ? await evaluation.EvaluateAsync(readings) : throw new InvalidDataException("The file holds no dossier.");
        }

        var reading = DossierImport.Read(evaluation.Standard.Standard, content);
        await evaluation.RefuseAsync(reading.Problems);
        return await evaluation.EvaluateAsync(reading.Workbook.Dossiers.Select(one => new DossierReading(one.Number, one.Dossier, [])))
            && reading.IsClean;
    }

    private static Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancellationToken) => Directory.Exists(file.FullName)
        ? throw new IOException($"'{file.FullName}' is a folder; name one file.")
        : ReadWholeAsync(file, cancellationToken);

    private static Task<byte[]> ReadWholeAsync(FileInfo file, CancellationToken cancellationToken)
    {
        WorkbookGuard.CheckSize(file.Exists ? file.Length : 0);
        return File.ReadAllBytesAsync(file.FullName, cancellationToken);
    }

    private static IEvaluationWriter WriterOf(ParseResult result)
    {
        var output = result.InvocationConfiguration.Output;
        var language = CultureInfo.GetCultureInfo(result.GetRequiredValue(Language));
        return result.GetValue(Json) ? new JsonEvaluationWriter(output, language) : new TextEvaluationWriter(output, language);
    }

    private static CompiledStandard ReadStandard(string code) =>
        CompiledStandard.Compile(StandardReader.Read(ShippedStandards.Read($"{code}.json"), code));

    /// <summary>Editors on some systems put a byte order mark before the text.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(byte[] content) =>
        content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsMemory(Encoding.UTF8.Preamble.Length) : content;

    private static DateOnly LastDecember(TimeProvider time) => new(time.GetUtcNow().Year - 1, 12, 31);

    private static DateOnly? Date(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no date such as 2025-12-31.");
        return null;
    }
}
