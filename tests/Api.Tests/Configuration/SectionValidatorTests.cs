using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Configuration;

public sealed class SectionValidatorTests
{
    [Theory]
    [InlineData("Jobs:Workers must be between 1 and 16", "--Jobs:Workers", "0")]
    [InlineData("Jobs:Wrkers is not a setting", "--Jobs:Wrkers", "2")]
    [InlineData("Authentication:Authority must be an http or https address", "--Authentication:Authority", "elsewhere")]
    [InlineData("Authentication:Authority is needed in Production: demonstration tokens are issued in Development alone", "--environment", "Production", "--Protection:IdNumberKey", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("Protection:IdNumberKey must be at least 32 bytes in base64", "--Protection:IdNumberKey", "c2hvcnQ=")]
    [InlineData("Subscriptions:Redis must be a connection such as redis.example.org:6379,ssl=true", "--Subscriptions:Redis", "nonsense=1")]
    public async Task Validate_WrongSetting_NamesIt(string expected, params string[] settings)
    {
        var errors = await ErrorsOfAsync(settings);

        Assert.Equal([expected], errors);
    }

    [SqliteFact]
    public async Task Validate_ServerWithoutAddress_NamesTheSetting() =>
        Assert.Equal(["Database:ConnectionString is needed with SqlServer"], await ErrorsOfAsync("--Database:Provider", "SqlServer"));

    [Fact]
    public async Task Validate_SeveralWrongSettings_NamesThemAll()
    {
        var errors = await ErrorsOfAsync("--Jobs:Workers", "0", "--Jobs:Retries", "99", "--Authentication:DemonstrationTokenDays", "0");

        Assert.Equal(3, errors.Length);
    }

    [Fact]
    public async Task Validate_DefaultSettings_AreRight() => Assert.Empty(await ErrorsOfAsync());

    private static async Task<string[]> ErrorsOfAsync(params string[] settings)
    {
        using var folder = new TemporaryFolder();
        await using var app = Program.Build([.. TestPlatform.Settings(folder), .. settings]);
        var error = Record.Exception(() => app.Services.GetRequiredService<IStartupValidator>().Validate());
        return error is null ? [] : [.. StartupErrors.Describe(error)];
    }
}
