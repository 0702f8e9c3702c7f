using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Tests.Files;

/// <summary>What names people is for those who may read names.</summary>
public sealed class StoredFileAccessTests(PlatformFixture fixture) : IClassFixture<PlatformFixture>
{
    [Theory]
    [InlineData(FileKind.Minutes, Roles.Officer, HttpStatusCode.OK)]
    [InlineData(FileKind.Minutes, Roles.Authority, HttpStatusCode.OK)]
    [InlineData(FileKind.Minutes, Roles.Auditor, HttpStatusCode.OK)]
    [InlineData(FileKind.Minutes, Roles.Analyst, HttpStatusCode.NotFound)]
    [InlineData(FileKind.Minutes, Roles.Expert, HttpStatusCode.Forbidden)]
    [InlineData(FileKind.Minutes, Roles.Admin, HttpStatusCode.Forbidden)]
    [InlineData(FileKind.Notice, Roles.Officer, HttpStatusCode.OK)]
    [InlineData(FileKind.Notice, Roles.Auditor, HttpStatusCode.OK)]
    [InlineData(FileKind.Notice, Roles.Analyst, HttpStatusCode.OK)]
    [InlineData(FileKind.Notice, Roles.Applicant, HttpStatusCode.Forbidden)]
    public async Task Get_ByKindAndRole_AnswersByRight(FileKind kind, string role, HttpStatusCode expected)
    {
        var content = "<!DOCTYPE html>"u8.ToArray();
        await using var context = fixture.Platform.CreateContext();
        var file = new StoredFile
        {
            Name = "page.html",
            Kind = kind,
            MediaType = "text/html; charset=utf-8",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            Size = content.Length,
            Content = content,
            CreatedAt = DateTime.UnixEpoch,
            CreatedBy = "office",
        };
        context.Add(file);
        await context.SaveChangesAsync();
        using var client = await fixture.Platform.SignInAsync($"{kind}-{role}", role);

        using var answer = await client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/files/{file.Id}"));

        Assert.Equal(expected, answer.StatusCode);
    }
}
