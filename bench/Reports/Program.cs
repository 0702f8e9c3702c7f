using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.Api.Samples;
using ScoringPlatform.Bench.Reports;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;
using ScoringPlatform.Reports.Annual;

// Each step runs in a process of its own, so that its memory is its own.
if (args is [var step, var place, ..])
{
    await RunAsync(step, place, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0);
    return;
}

var sizes = args.Length == 1 ? args[0].Split(',') : ["1000", "10000", "100000"];
foreach (var size in sizes)
{
    var folder = Directory.CreateTempSubdirectory("scoring-bench-").FullName;
    Console.WriteLine($"{size} applications");
    Child(Environment.ProcessPath!, "seed", folder, size);
    Child(Environment.ProcessPath!, "whole", folder);
    Child(Environment.ProcessPath!, "streamed", folder);
    Child(Environment.ProcessPath!, "bare", folder);
    Child("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "write_openpyxl.py"), Path.Combine(folder, "scoring.db"), Path.Combine(folder, "cells.txt"), Path.Combine(folder, "openpyxl.xlsx"));
    Directory.Delete(folder, recursive: true);
}

static void Child(string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
    process.WaitForExit();
    if (process.ExitCode != 0)
    {
        Environment.Exit(process.ExitCode);
    }
}

static async Task RunAsync(string step, string folder, int applications)
{
    await using var app = ScoringPlatform.Api.Program.Build(["--environment", "Development", "--Storage:Folder", folder, "--Jobs:Enabled", "false"]);
    var contexts = app.Services.GetRequiredService<IDbContextFactory<ScoringContext>>();
    if (step == "seed")
    {
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(progress: null, default);
        await app.Services.GetRequiredService<StandardLoader>().LoadShippedAsync(default);
        await app.Services.GetRequiredService<SampleYears>().FillAsync(new Progress<string>(), default);
        YearMultiplier.Multiply(Path.Combine(folder, "scoring.db"), applications);
        return;
    }

    if (step == "whole")
    {
        await ReportCase.WholeAsync(app.Services, folder);
        return;
    }

    await using var db = await contexts.CreateDbContextAsync();
    var id = int.Parse(File.ReadLines(Path.Combine(folder, "cells.txt")).First(), CultureInfo.InvariantCulture);
    if (step == "streamed")
    {
        ReportCase.Streamed(db, id, (await AnnualReportReader.OfSnapshotAsync(db, id, default, full: true))!);
    }
    else
    {
        ReportCase.Bare(db, id);
    }
}
