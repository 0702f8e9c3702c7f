using System.CommandLine;
using System.Globalization;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Import;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Api.Import.Storing;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>import FILE</c>: stores a workbook of dossiers, or says cell by cell what is wrong with it.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> Workbook = new("file") { Description = "An import workbook (.xlsx)." };

    private static readonly Option<int> Year = new("--year") { Description = "The review year whose cycle takes the dossiers.", Required = true };

    private static readonly Option<bool> GoodRows = new("--good-rows")
    {
        Description = "Imports the dossiers without a mistake; otherwise one mistake refuses the whole file.",
    };

    public static Command Create(CommandPlatform platform) => platform.Define(
        new Command("import", "Imports a workbook of dossiers into the cycle of a year.") { Workbook, Year, GoodRows }, RunAsync);

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellationToken)
    {
        try
        {
            var source = result.GetRequiredValue(Workbook);
            WorkbookGuard.CheckSize(source.Exists ? source.Length : 0);
            var file = await File.ReadAllBytesAsync(source.FullName, cancellationToken);
            await using var db = await services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(cancellationToken);
            var options = new ImportOptions(result.GetValue(GoodRows));
            var imported = await services.GetRequiredService<DossierImport>().ImportAsync(
                db, result.GetRequiredValue(Year), file, options, Caller.System("import", Roles.Officer), cancellationToken);
            return await ReportAsync(imported, result.InvocationConfiguration.Output);
        }
        catch (Exception refusal) when (refusal is ImportFileException or DomainException or IOException or UnauthorizedAccessException)
        {
            await result.InvocationConfiguration.Error.WriteLineAsync($"error: {refusal.Message}");
            return StartupErrors.ExitCode;
        }
    }

    private static async Task<int> ReportAsync(ImportResult imported, TextWriter output)
    {
        foreach (var problem in imported.Problems)
        {
            await output.WriteLineAsync(problem.Render(CultureInfo.CurrentUICulture));
        }

        await output.WriteLineAsync($"{imported.Imported} dossiers imported, {imported.Problems.Count} mistakes");
        return imported.Problems.Count == 0 ? 0 : StartupErrors.ExitCode;
    }
}
