using Microsoft.AspNetCore.Builder;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Hosting;
using ScoringPlatform.Api.Tests.Hosting;

namespace ScoringPlatform.Api.Tests.Configuration;

public sealed class SecretFilesTests
{
    [Fact]
    public async Task AddSecretFiles_FileNamedForASetting_IsItsValueUnlessTheCommandLineSaysOtherwise()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("Database__ConnectionString"), "from the file\n");
        await File.WriteAllTextAsync(folder.File("Jobs__Workers"), "3");

        var builder = Build("--Startup:SecretsFolder", folder.Path, "--Jobs:Workers", "4");

        Assert.Equal("from the file", builder.Configuration["Database:ConnectionString"]);
        Assert.Equal("4", builder.Configuration["Jobs:Workers"]);
    }

    [Fact]
    public void AddSecretFiles_FolderThatIsNotThere_NamesFolderAndSetting()
    {
        var refused = Assert.Throws<StartupException>(() => Build("--Startup:SecretsFolder", "/no/such/folder"));

        Assert.Equal("The secrets folder /no/such/folder cannot be read (setting Startup:SecretsFolder).", refused.Message);
    }

    private static WebApplicationBuilder Build(params string[] settings) =>
        WebApplication.CreateBuilder(settings).AddSecretFiles(settings);
}
