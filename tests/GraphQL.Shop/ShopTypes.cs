[assembly: Module("ShopTypes")]

namespace Shop;

/// <summary>Registers the shop's types, as the module that its name promises does.</summary>
public static class ShopTypes
{
    public static IRequestExecutorBuilder AddShopTypes(this IRequestExecutorBuilder builder) =>
        builder.AddTypeModule(typeof(ShopTypes).Assembly);
}
