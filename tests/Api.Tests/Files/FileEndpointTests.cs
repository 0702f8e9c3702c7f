using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Tests.Files;

public sealed class FileEndpointTests(PlatformFixture fixture) : IClassFixture<PlatformFixture>
{
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData("0123456789"u8));

    private readonly TestPlatform platform = fixture.Platform;

    [Theory]
    [InlineData(Roles.Analyst, HttpStatusCode.OK)]
    [InlineData(Roles.Officer, HttpStatusCode.OK)]
    [InlineData(Roles.Authority, HttpStatusCode.OK)]
    [InlineData(Roles.Applicant, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Employer, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Expert, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Auditor, HttpStatusCode.NotFound)]
    [InlineData(Roles.Admin, HttpStatusCode.Forbidden)]
    public async Task Get_ByRole_AnswersByRight(string role, HttpStatusCode expected)
    {
        using var client = await platform.SignInAsync($"role-{role}", role);
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Get_WholeFile_HasNameTagAndContent()
    {
        using var client = await platform.SignInAsync("whole", Roles.Analyst);
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal("0123456789", await response.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("report.txt", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal($"\"{Hash}\"", response.Headers.ETag?.Tag);
    }

    [Theory]
    [InlineData(0, 3, "0123", "bytes 0-3/10")]
    [InlineData(8, null, "89", "bytes 8-9/10")]
    [InlineData(null, 4, "6789", "bytes 6-9/10")]
    public async Task Get_Range_IsPartOfTheFile(int? from, int? to, string expected, string contentRange)
    {
        using var client = await platform.SignInAsync($"range-{from}-{to}", Roles.Analyst);
        client.DefaultRequestHeaders.Range = new RangeHeaderValue(from, to);
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal(contentRange, response.Content.Headers.ContentRange?.ToString());
    }

    [Fact]
    public async Task Get_RangeBehindTheEnd_IsNotSatisfiable()
    {
        using var client = await platform.SignInAsync("range-behind", Roles.Analyst);
        client.DefaultRequestHeaders.Range = new RangeHeaderValue(10, null);
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
    }

    [Fact]
    public async Task Get_WithTheKnownTag_IsNotModifiedAndNotAudited()
    {
        using var client = await platform.SignInAsync("known", Roles.Analyst);
        client.DefaultRequestHeaders.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{Hash}\""));
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await AuditedAsync("known"));
    }

    [Fact]
    public async Task Get_AFile_IsAudited()
    {
        using var client = await platform.SignInAsync("audited", Roles.Analyst);
        var address = await StoreAsync();
        using var response = await client.GetAsync(address);

        Assert.Equal([$"FILE_DOWNLOADED File:{address["/files/".Length..]}"], await AuditedAsync("audited"));
    }

    [Fact]
    public async Task Get_OnConditionOfAnotherTag_FailsItAndIsNotAudited()
    {
        using var client = await platform.SignInAsync("other-tag", Roles.Analyst);
        client.DefaultRequestHeaders.IfMatch.Add(new EntityTagHeaderValue("\"other\""));
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Empty(await AuditedAsync("other-tag"));
    }

    [Theory]
    [InlineData(true, HttpStatusCode.PartialContent)]
    [InlineData(false, HttpStatusCode.OK)] // the file is another one: all of it
    public async Task Get_RangeOfAKnownFile_IsPartOfTheSameFileAlone(bool same, HttpStatusCode expected)
    {
        using var client = await platform.SignInAsync($"if-range-{same}", Roles.Analyst);
        client.DefaultRequestHeaders.Range = new RangeHeaderValue(0, 3);
        client.DefaultRequestHeaders.IfRange = new RangeConditionHeaderValue(new EntityTagHeaderValue(same ? $"\"{Hash}\"" : "\"other\""));
        using var response = await client.GetAsync(await StoreAsync());

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Head_AFile_HasSizeAndTagAndNoContent()
    {
        using var client = await platform.SignInAsync("head", Roles.Analyst);
        using var request = new HttpRequestMessage(HttpMethod.Head, await StoreAsync());
        using var response = await client.SendAsync(request);

        Assert.Equal((10L, $"\"{Hash}\""), (response.Content.Headers.ContentLength, response.Headers.ETag?.Tag));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("012345678X")]
    [InlineData("01234")]
    public async Task Get_AFileThatIsNotWhatWasStored_IsReportedAndNotSent(string content)
    {
        using var client = await platform.SignInAsync($"damaged-{content}", Roles.Analyst);
        var address = await StoreAsync(content);
        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("ask for the report again", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal([$"FILE_DAMAGED File:{address["/files/".Length..]}"], await AuditedAsync($"damaged-{content}"));
    }

    [Fact]
    public async Task Get_AFileThatIsNot_IsNotFound()
    {
        using var client = await platform.SignInAsync("missing", Roles.Analyst);
        using var response = await client.GetAsync("/files/999999");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(Roles.Analyst, HttpStatusCode.NotFound)]
    [InlineData(Roles.Officer, HttpStatusCode.OK)]
    [InlineData(Roles.Authority, HttpStatusCode.OK)]
    public async Task Get_AFileWithFullCells_IsForThoseWithTheRight(string role, HttpStatusCode expected)
    {
        using var client = await platform.SignInAsync($"full-{role}", role);
        var address = await StoreAsync(fullCells: true);
        using var response = await client.GetAsync(address);

        Assert.Equal(expected, response.StatusCode);
        string[] audited = expected == HttpStatusCode.OK ? [$"FILE_FULL_DOWNLOADED File:{address["/files/".Length..]}"] : [];
        Assert.Equal(audited, await AuditedAsync($"full-{role}"));
    }

    private async Task<string> StoreAsync(string content = "0123456789", bool fullCells = false)
    {
        await using var context = platform.CreateContext();
        var file = new StoredFile
        {
            Name = "report.txt",
            MediaType = "text/plain",
            Sha256 = Hash,
            Size = 10,
            FullCells = fullCells,
            Content = System.Text.Encoding.UTF8.GetBytes(content),
            CreatedAt = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            CreatedBy = "system:test",
        };
        context.Add(file);
        await context.SaveChangesAsync();
        return $"/files/{file.Id}";
    }

    private async Task<List<string>> AuditedAsync(string actor)
    {
        await using var context = platform.CreateContext();
        return await context.AuditEntries.Where(entry => entry.Actor == actor)
            .Select(entry => entry.Action + " " + entry.Subject).ToListAsync();
    }
}
