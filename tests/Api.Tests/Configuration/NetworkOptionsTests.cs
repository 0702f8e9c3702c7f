using System.ComponentModel.DataAnnotations;
using System.Net;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Tests.Configuration;

public sealed class NetworkOptionsTests
{
    [Theory]
    [InlineData("https://desk.example.org", true)]
    [InlineData("http://localhost:5173", true)]
    [InlineData("*", false)]
    [InlineData("desk.example.org", false)]
    [InlineData("https://desk.example.org/", false)]
    [InlineData("https://desk.example.org/path", false)]
    [InlineData("ftp://desk.example.org", false)]
    public void Validate_Origin_IsSchemeHostAndPort(string origin, bool valid) =>
        Assert.Equal(valid, Errors(new NetworkOptions { AllowedOrigins = [origin] }).Count == 0);

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("10.1.0.0/16", true)]
    [InlineData("fd00::1", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("10.1.0.0/33", false)]
    [InlineData("proxy.example.org", false)]
    public void Validate_Proxy_IsAnAddressOrANetwork(string proxy, bool valid) =>
        Assert.Equal(valid, Errors(new NetworkOptions { TrustedProxies = [proxy] }).Count == 0);

    [Fact]
    public void Validate_WrongOrigin_NamesIt() =>
        Assert.Equal(
            "holds '*', which is no origin such as https://desk.example.org",
            Assert.Single(Errors(new NetworkOptions { AllowedOrigins = ["https://a.example", "*"] })).ErrorMessage);

    [Fact]
    public void TrustedNetworks_SingleAddress_IsANetworkOfOne()
    {
        var network = Assert.Single(new NetworkOptions { TrustedProxies = ["10.1.2.3"] }.TrustedNetworks());

        Assert.True(network.Contains(IPAddress.Parse("10.1.2.3")));
        Assert.False(network.Contains(IPAddress.Parse("10.1.2.4")));
    }

    private static List<ValidationResult> Errors(NetworkOptions options) => [.. options.Validate(new ValidationContext(options))];
}
