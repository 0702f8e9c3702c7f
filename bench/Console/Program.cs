using System.Globalization;
using ScoringPlatform.Bench.Console;

// Every page of the console, as each demonstration account comes to it by links: weight, statements and the server's time
// over the sample years, what a real browser says of it, and the same server times over years of many applications.
// Run with: dotnet run -c Release --project bench/Console -- [REQUESTS OF A PAGE] [APPLICATIONS OF A YEAR, 0 for the sample alone] [large, to leave the sample out]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var requests = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 300;
var applications = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
using var folder = new DataFolder();
await folder.FillAsync();
if (!args.Contains("large", StringComparer.Ordinal))
{
    await using var site = await Site.OpenAsync(folder);
    await site.PreviewAsync();
    await Table.PrintAsync(site, "the sample years", requests);
    await Look.PrintAsync(site);
}

if (applications > 0)
{
    folder.Multiply(applications);
    await using var large = await Site.OpenAsync(folder);
    await Table.PrintAsync(large, $"{applications} applications in each of two years", requests);
}
